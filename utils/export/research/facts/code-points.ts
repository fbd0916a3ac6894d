import { countWhile } from '../../../text/count-while';

/** Matches each character that takes two UTF-16 units. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Returns a function that turns a UTF-16 offset into a text into the number of characters (Unicode code points) before it, as the standards
 * of other programs, and Python, count them. An offset within a character counts it whole.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(PAIRS)) pairs.push(index);
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - countWhile(pairs, (at) => at + 1 < offset);
}
