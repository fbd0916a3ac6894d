import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { isClause } from './indirect/clause-opening';

/**
 * Returns the reported words before a source that interrupts their sentence, or `null`: «The boats» in «The boats, Smith said, are “old”».
 * @param floor the index of the first token that no earlier quotation covers.
 */
export function wordsBeforeSource(
  paragraph: Paragraph,
  position: QuotePosition,
  { rule, content, speaker, cue }: Attribution,
  floor: number,
): Range | null {
  if ((rule !== 'before' && rule !== 'beforeClause') || !speaker || !cue) return null;
  const comma = Math.min(speaker.from, cue.from) - 1;
  const from = Math.max(position.from, floor);
  if (comma <= from || !isMark(paragraph, comma, ',') || is(paragraph, comma - 1, IS.conjunction)) return null;
  if (content ? !isMark(paragraph, content.from - 1, ',') : rule !== 'before' || !beginsInLowerCase(paragraph, position.at)) return null;
  return isAdverbial(paragraph, from, comma) ? null : { from, to: comma };
}

/** Returns whether a range of words is only an adverbial: «At the end of the day, Smith said, “…”», «As for the cost, “…,” Smith said». */
export const isAdverbial = (paragraph: Paragraph, from: number, to: number): boolean =>
  is(paragraph, from, IS.preposition | IS.conjunction | IS.adverb | IS.time) && !isClause(paragraph, from, to);

/** Returns whether a quotation begins with a lower-case letter, as in the middle of a sentence. */
export const beginsInLowerCase = ({ tokens, text }: Paragraph, at: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return /^\P{L}{0,4}\p{Ll}/u.test(text.slice(start, start + 6));
};
