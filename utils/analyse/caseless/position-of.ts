import type { Range } from '../grammar/paragraph';
import type { QuotePosition } from './family';

/** The maximum length of a sentence, in words. */
export const MAX_SENTENCE_WORDS = 240;

/**
 * Returns the position of a quotation, with bounds for the search for its source. The bounds keep the running time linear for very long
 * sentences.
 */
export function positionOf(sentence: Range, at: number, before = sentence.from - 1, after = sentence.to): QuotePosition {
  const from = Math.max(sentence.from, at - MAX_SENTENCE_WORDS);
  const to = Math.min(sentence.to, at + MAX_SENTENCE_WORDS);
  return { at, from, to, left: Math.max(from, before + 1), right: Math.min(to, after) };
}
