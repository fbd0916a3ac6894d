import type { Range } from '../grammar/paragraph';
import { isMark, type Paragraph } from './paragraph';
import { HAS } from './vocabulary';

const CAN_SPEAK = HAS.pronoun | HAS.title | HAS.address | HAS.organisation | HAS.source;
/** A given name has two letters at most, a foreign name after its title may have more. */
const GIVEN = 2;
const FOREIGN = 8;

/** Whether words end like somebody who can speak: a pronoun, an office, an institution, a name. */
export function isSomebody(paragraph: Paragraph, { from, to: end }: Range): boolean {
  const { words, vocabulary } = paragraph;
  const to = withoutBracket(paragraph, from, end);
  const last = words[to - 1];
  if (to <= from || last?.kind !== 'word') return false;
  if (vocabulary.pack.family === 'sov' && last.bits & HAS.firstName && last.key.length > 1) return true;
  if (last.bits & CAN_SPEAK) return true;
  const before = to - 2 >= from ? words[to - 2] : undefined;
  const first = to - 3 >= from ? words[to - 3] : undefined;
  const letters = last.end - last.start;
  if (before && before.bits & HAS.title && letters <= FOREIGN) return true;
  if (before && before.bits & HAS.firstName && letters <= GIVEN) return true;
  return first !== undefined && before !== undefined && (first.bits & HAS.firstName) !== 0 && letters + before.end - before.start <= GIVEN;
}

/** «岸本亮さん（41）» without the age. */
function withoutBracket(paragraph: Paragraph, from: number, to: number): number {
  if (!isMark(paragraph, to - 1, '）)')) return to;
  for (let at = to - 2; at > Math.max(from, to - 12); at--) if (isMark(paragraph, at, '（(')) return at;
  return to;
}

/** The sentence without the marks that end it. */
export function contentEnd(paragraph: Paragraph, from: number, to: number): number {
  let end = to;
  while (end > from && isMark(paragraph, end - 1, '。.!?！？…؟')) end--;
  for (let at = from; at < end; at++) if (isMark(paragraph, at, '；;؛')) return at;
  return end;
}

/** The number of letters in a range of words, without marks. */
export function lettersOf({ words }: Paragraph, { from, to }: Range): number {
  let letters = 0;
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word') letters += (words[at]?.end ?? 0) - (words[at]?.start ?? 0);
  return letters;
}

/** «“…” —— 张伟»: what signs a quotation and ends its sentence. */
export function signature(paragraph: Paragraph, at: number, to: number): Range | null {
  let from = at + 1;
  while (isMark(paragraph, from, '—―–─')) from++;
  let end = to;
  while (end > from && isMark(paragraph, end - 1, '。.')) end--;
  if (from === at + 1 || end <= from || end - from >= 8) return null;
  return paragraph.words.slice(from, end).every(({ kind }) => kind === 'word') ? { from, to: end } : null;
}

export const isWordAt = (paragraph: Paragraph, at: number): boolean => paragraph.words[at]?.kind === 'word';
