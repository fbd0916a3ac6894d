// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Choice } from '../../utils/extract/choose/choice';
import { estimateF1 } from '../../utils/extract/choose/estimate-f1';
import type { LeftOutReason } from '../../utils/model';
import { viewOf } from './support/block-views';
import { articleOf, page, paragraphs } from './support/pages';

/** Returns the choices for three paragraphs of the same length with the given scores and reasons. */
const choicesOf = (...decisions: readonly (readonly [score: number, reason: LeftOutReason | null])[]): Choice[] =>
  viewOf(paragraphs(decisions.length)).blocks.map((block, at) => {
    const [score, reason] = decisions[at] ?? [0, null];
    return { block, score, reason };
  });

test('an article about which the filter is sure has an estimate near 1', () => {
  expect(estimateF1(choicesOf([9, null], [9, null], [-9, 'learned']))).toBeGreaterThan(0.99);
});

test('doubtful paragraphs lower the estimate, whether they are kept or left out', () => {
  // Half of the second paragraph is expected to be part of the article: 2 · 1.5 / (2 + 1.5).
  expect(estimateF1(choicesOf([20, null], [0, null]))).toBeCloseTo(0.857, 2);
  expect(estimateF1(choicesOf([20, null], [0, 'learned']))).toBeCloseTo(0.8, 2);
});

test('words that the reader sees elsewhere are not missing', () => {
  expect(estimateF1(choicesOf([20, null], [20, 'pullQuote']))).toBeCloseTo(1, 2);
});

test('an article of which nothing is kept has an estimate of 0', () => {
  expect(estimateF1(choicesOf([3, 'learned']))).toBe(0);
});

test('an article on an ordinary page has a high estimate, and one in a list of links a lower one', () => {
  const ordinary = articleOf(page(paragraphs(9))).integrity.expectedF1 ?? 0;
  expect(ordinary).toBeGreaterThan(0.9);
  const links = Array.from(
    { length: 30 },
    (_, at) => `<p>Story ${at} about the <a href="/${at}">harbour of Lindmoor</a>, in short and in brief.</p>`,
  );
  expect(articleOf(page(`${paragraphs(2)}${links.join('')}`)).integrity.expectedF1 ?? 1).toBeLessThan(ordinary);
});
