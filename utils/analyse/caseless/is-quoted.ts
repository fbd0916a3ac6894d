import { lookInside } from '../quotes/look-inside';
import type { Found, QuotePosition } from './frame';
import { endsLikeClause, has, isMark, lettersIn, type Paragraph } from './paragraph';
import { HAS } from './vocabulary';

/** Letters up to which marked words are rather a name or a term than speech; scripts without blanks need fewer. */
const SHORT = { unspaced: 7, blanks: 12 } as const;

/** Whether marked words that a reporting word stands near are a quotation, and no title, nickname or distancing. */
export function isQuoted(paragraph: Paragraph, position: QuotePosition, { rule, content, cueClass }: Found): boolean {
  const { at } = position;
  if (isTitleMark(paragraph, at) && content !== null) return false;
  if (rule === 'after' || rule === 'inverted') return true;
  if (has(paragraph, at - 1, HAS.namer)) return false;
  if (content === null) return true;
  const short = lettersIn(paragraph.text, paragraph.words[at] ?? { start: 0, end: 0 }) <= shortFor(paragraph);
  // «“双碳”目标»: a noun that the marked words describe.
  if (short && !endsLikeClause(paragraph, at) && cueClass !== 'called' && goesOn(paragraph, position)) return false;
  return true;
}

const shortFor = ({ vocabulary }: Paragraph): number => (vocabulary.pack.family === 'vso' ? SHORT.blanks : SHORT.unspaced);

const PREDICATE = /^[にでだな]/;
const goesOn = ({ words, vocabulary }: Paragraph, { at }: QuotePosition): boolean => {
  const next = words[at + 1];
  if (next?.kind !== 'word' || vocabulary.pack.family === 'vso' || next.bits & HAS.complementiser) return false;
  return vocabulary.pack.family === 'svo' || !PREDICATE.test(next.key);
};

/** Marks that the language keeps for titles of works. */
const isTitleMark = ({ text, words }: Paragraph, at: number): boolean => text[words[at]?.start ?? 0] === '『';

/** A stretch that is a sentence of its own, or at least looks like speech. */
export function standsAlone(paragraph: Paragraph, position: QuotePosition): boolean {
  const { at, from, to } = position;
  const word = paragraph.words[at];
  if (!word || has(paragraph, at - 1, HAS.namer)) return false;
  const letters = lettersIn(paragraph.text, word);
  const whole = at === from && (to - at <= 1 || (to - at <= 3 && isMark(paragraph, at + 1, '。.!?！？…؟')));
  if (whole) return letters > shortFor(paragraph) / 2;
  const closed = endsLikeClause(paragraph, at) || lookInside(paragraph.text, word.start, word.end).closed;
  return closed && letters > shortFor(paragraph) && (at === from || isMark(paragraph, at - 1, ':：'));
}
