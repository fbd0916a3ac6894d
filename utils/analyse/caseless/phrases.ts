import type { Range } from '../grammar/paragraph';
import { isMark, type Paragraph } from './paragraph';
import { HAS } from './vocabulary';

/** The word classes that can end a phrase that names a speaker. */
const CAN_SPEAK = HAS.pronoun | HAS.title | HAS.address | HAS.organisation | HAS.source;
/** The maximum length of a given name that follows a surname, in letters. */
const MAX_GIVEN_NAME_LETTERS = 2;
/** The maximum length of a foreign name that follows a title, in letters. */
const MAX_FOREIGN_NAME_LETTERS = 8;

/** Returns whether a range of words ends like a phrase that names a speaker, for example with a pronoun, a title or a name. */
export function endsLikeSpeaker(paragraph: Paragraph, { from, to: end }: Range): boolean {
  const { words, vocabulary } = paragraph;
  const to = withoutBracket(paragraph, from, end);
  const last = words[to - 1];
  if (to <= from || last?.kind !== 'word') return false;
  if (vocabulary.pack.family === 'sov' && last.bits & HAS.firstName && last.key.length > 1) return true;
  if (last.bits & CAN_SPEAK) return true;
  const before = to - 2 >= from ? words[to - 2] : undefined;
  const first = to - 3 >= from ? words[to - 3] : undefined;
  const letters = last.end - last.start;
  if (before && before.bits & HAS.title && letters <= MAX_FOREIGN_NAME_LETTERS) return true;
  if (before && before.bits & HAS.firstName && letters <= MAX_GIVEN_NAME_LETTERS) return true;
  return (
    first !== undefined &&
    before !== undefined &&
    (first.bits & HAS.firstName) !== 0 &&
    letters + before.end - before.start <= MAX_GIVEN_NAME_LETTERS
  );
}

/** Returns the end of a range without a final part in brackets, such as the age in «岸本亮さん（41）». */
function withoutBracket(paragraph: Paragraph, from: number, to: number): number {
  if (!isMark(paragraph, to - 1, '）)')) return to;
  for (let at = to - 2; at > Math.max(from, to - 12); at--) if (isMark(paragraph, at, '（(')) return at;
  return to;
}

/** Returns the end of the reported words in a range: the first semicolon, or the end of the range without its final punctuation marks. */
export function contentEnd(paragraph: Paragraph, from: number, to: number): number {
  let end = to;
  while (end > from && isMark(paragraph, end - 1, '。.!?！？…؟')) end--;
  for (let at = from; at < end; at++) if (isMark(paragraph, at, '；;؛')) return at;
  return end;
}

/** Returns the number of letters in a range of words, in UTF-16 units, excluding punctuation marks. */
export function lettersOf({ words }: Paragraph, { from, to }: Range): number {
  let letters = 0;
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word') letters += (words[at]?.end ?? 0) - (words[at]?.start ?? 0);
  return letters;
}

/** Returns the signature that follows a quotation after a dash and ends the sentence, as in «“…” —— 张伟», or `null` if there is none. */
export function signature(paragraph: Paragraph, at: number, to: number): Range | null {
  let from = at + 1;
  while (isMark(paragraph, from, '—―–─')) from++;
  let end = to;
  while (end > from && isMark(paragraph, end - 1, '。.')) end--;
  if (from === at + 1 || end <= from || end - from >= 8) return null;
  return paragraph.words.slice(from, end).every(({ kind }) => kind === 'word') ? { from, to: end } : null;
}

export const isWordAt = (paragraph: Paragraph, at: number): boolean => paragraph.words[at]?.kind === 'word';
