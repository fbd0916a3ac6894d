import type { Attribution } from '../quotes/attribution';
import { describeMarkedWords } from '../quotes/describe-marked-words';
import type { QuotePosition } from './family';
import { endsLikeClause, has, isMark, lettersIn, type Paragraph } from './paragraph';
import { HAS } from './vocabulary';

/**
 * The maximum length, in letters, of words in quotation marks that are probably a name or a term rather than speech. It is lower for
 * scripts without spaces between words.
 */
const SHORT_LETTERS = { unspaced: 7, blanks: 12 } as const;

/** Returns whether the attributed words in quotation marks are a quotation, rather than a title, a nickname or scare quotes. */
export function isQuoted(paragraph: Paragraph, position: QuotePosition, { rule, content, cueClass }: Attribution): boolean {
  const { at } = position;
  if (isTitleMark(paragraph, at) && content !== null) return false;
  if (rule === 'after' || rule === 'inverted') return true;
  if (has(paragraph, at - 1, HAS.namer)) return false;
  if (content === null) return true;
  const short = lettersIn(paragraph.text, paragraph.words[at] ?? { start: 0, end: 0 }) <= shortLetters(paragraph);
  // The words in quotation marks describe the noun after them, as in «“双碳”目标» (the “dual carbon” goal).
  if (short && !endsLikeClause(paragraph, at) && cueClass !== 'called' && describesNext(paragraph, position)) return false;
  return true;
}

const shortLetters = ({ vocabulary }: Paragraph): number =>
  vocabulary.pack.family === 'vso' ? SHORT_LETTERS.blanks : SHORT_LETTERS.unspaced;

const PREDICATE = /^[にでだな]/;
const describesNext = ({ words, vocabulary }: Paragraph, { at }: QuotePosition): boolean => {
  const next = words[at + 1];
  if (next?.kind !== 'word' || vocabulary.pack.family === 'vso' || next.bits & HAS.complementiser) return false;
  return vocabulary.pack.family === 'svo' || !PREDICATE.test(next.key);
};

/** Returns whether the marks of a quotation are those that Japanese uses for titles of works. */
const isTitleMark = ({ text, words }: Paragraph, at: number): boolean => text[words[at]?.start ?? 0] === '『';

/** Returns whether a quotation is a whole sentence, or at least looks like speech. */
export function standsAlone(paragraph: Paragraph, position: QuotePosition): boolean {
  const { at, from, to } = position;
  const word = paragraph.words[at];
  if (!word || has(paragraph, at - 1, HAS.namer)) return false;
  const letters = lettersIn(paragraph.text, word);
  const whole = at === from && (to - at <= 1 || (to - at <= 3 && isMark(paragraph, at + 1, '。.!?！？…؟')));
  if (whole) return letters > shortLetters(paragraph) / 2;
  const closed = endsLikeClause(paragraph, at) || describeMarkedWords(paragraph.text, word.start, word.end).closed;
  return closed && letters > shortLetters(paragraph) && (at === from || isMark(paragraph, at - 1, ':：'));
}
