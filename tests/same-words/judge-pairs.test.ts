import { expect, test } from 'vitest';
import { judgePairs } from './support/judge-pairs';
import { otherPairs, samePairs } from './support/quotation-pairs';

test('there are more than 300 pairs of each kind', () => {
  expect([samePairs().length, otherPairs().length]).toEqual([310, 308]);
});

test.each(['tuning', 'unseen'] as const)('the same quotation is found although it was cut and edited, and no other: %s half', (half) => {
  const { precision, recall } = judgePairs(half);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.93);
});
