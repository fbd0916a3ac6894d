import { IS } from '../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../grammar/paragraph';
import type { Attribution, QuotePosition } from './attribution';
import { isClause } from './indirect/report-complement';

/**
 * «No change of name, Smith said, “hides what it really is”», «The boats, Smith said, are “old”»: the sentence that a source parts from its
 * quoted end.
 */
export function leadOf(
  paragraph: Paragraph,
  position: QuotePosition,
  { rule, content, speaker, cue }: Attribution,
  floor: number,
): Range | null {
  if ((rule !== 'before' && rule !== 'beforeClause') || !speaker || !cue) return null;
  const comma = Math.min(speaker.from, cue.from) - 1;
  const from = Math.max(position.from, floor);
  if (comma <= from || !isMark(paragraph, comma, ',') || is(paragraph, comma - 1, IS.conjunction)) return null;
  if (content ? !isMark(paragraph, content.from - 1, ',') : rule !== 'before' || !goesOn(paragraph, position.at)) return null;
  return isSetting(paragraph, from, comma) ? null : { from, to: comma };
}

/** «At the end of the day, Smith said, “…”», «As for the cost, “…,” Smith said»: words that only say when or on what. */
export const isSetting = (paragraph: Paragraph, from: number, to: number): boolean =>
  is(paragraph, from, IS.preposition | IS.conjunction | IS.adverb | IS.time) && !isClause(paragraph, from, to);

/** Whether quoted words begin with a small letter, in the middle of a sentence. */
export const goesOn = ({ tokens, text }: Paragraph, at: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return /^\P{L}{0,4}\p{Ll}/u.test(text.slice(start, start + 6));
};
