import type { Choice } from './choice';
import { weigh } from './judge-article';

/** The reasons for leaving out words that the reader sees elsewhere, so that nothing is missing. */
const SHOWN_ELSEWHERE = new Set(['titleRepeat', 'byline', 'pullQuote', 'repeat']);

/**
 * Estimates the F1 of an extraction, from 0 to 1, from the filter's own probabilities: which share of the kept text is part of the article,
 * and which share of the article was kept. Long blocks count more. The result has three
 * decimal places. Returns 0 if nothing was kept.
 */
export function estimateF1(choices: readonly Choice[]): number {
  let [kept, right, all] = [0, 0, 0];
  for (const { block, reason, score } of choices) {
    const size = weigh(block.text);
    const expected = size / (1 + Math.exp(-score));
    if (reason === null) {
      kept += size;
      right += expected;
    }
    if (reason === null || !SHOWN_ELSEWHERE.has(reason)) all += expected;
  }
  return right === 0 ? 0 : Math.round((2000 * right) / (kept + all)) / 1000;
}
