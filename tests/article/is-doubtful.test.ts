import { expect, test } from 'vitest';
import { isDoubtful } from '../../utils/article/is-doubtful';
import type { Integrity } from '../../utils/model';

const expecting = (expectedF1?: number): { readonly integrity: Integrity } => ({
  integrity: {
    pageQuoteMarks: 0,
    keptQuoteMarks: 0,
    pageParagraphs: 3,
    keptParagraphs: 3,
    lost: [],
    ...(expectedF1 === undefined ? {} : { expectedF1 }),
  },
});

test.each([0, 0.5, 0.79])('an article with an expected F1 of %d is doubtful', (expected) => {
  expect(isDoubtful(expecting(expected))).toBe(true);
});

test.each([0.8, 0.95, 1])('an article with an expected F1 of %d is not doubtful', (expected) => {
  expect(isDoubtful(expecting(expected))).toBe(false);
});

test('an article without an estimate, such as one of an earlier version, is not doubtful', () => {
  expect(isDoubtful(expecting())).toBe(false);
});
