import { describe, expect, test } from 'vitest';
import { readForest } from '../../utils/forest/read-forest';
import { type Branch, modelOf } from '../extract/support/small-models';

const NAMES = ['size', 'depth', 'vote'];
const score = (trees: readonly Branch[], row: readonly number[]): number => readForest(modelOf(...trees), NAMES)(Float32Array.from(row), 0);

describe('a model', () => {
  const model = modelOf({
    feature: 'size',
    upTo: 3,
    low: -1,
    high: { feature: 'colour', upTo: 1, low: 0, high: { feature: 'smell', upTo: 2, low: 0, high: 1 } },
  });

  test('is rejected with an error that names only the features unknown to the code', () => {
    expect(() => readForest(model, NAMES)).toThrow(TypeError);
    expect(() => readForest(model, NAMES)).toThrow(/: colour, smell\.$/);
  });

  test('is accepted when the code provides features that the model does not use', () => {
    expect(() => readForest(model, [...NAMES, 'colour', 'smell', 'taste'])).not.toThrow();
  });
});

describe('a score', () => {
  const tree: Branch = {
    feature: 'depth',
    upTo: 4,
    low: { feature: 'size', upTo: 2, low: -3, high: { feature: 'vote', upTo: 0.5, low: -0.5, high: 2 } },
    high: { feature: 'vote', upTo: 0.25, low: 5, high: -7 },
  };

  test.each([
    ['low, low', [1, 1, 1], -3],
    ['low, high, low', [3, 1, 0.2], -0.5],
    ['low, high, high', [3, 1, 1], 2],
    ['high, low', [1, 9, 0], 5],
    ['high, high', [1, 9, 1], -7],
    ['low and low, with both values exactly at the thresholds', [2, 4, 1], -3],
    ['low, high and low, with the low values exactly at the thresholds', [3, 4, 0.5], -0.5],
  ])('is the value of the leaf reached through the branches %s', (_, row, leaf) => {
    expect(score([tree], row)).toBeCloseTo(leaf, 5);
  });

  test('is the sum over all trees, even when the first tree is deep', () => {
    expect(score([tree, 1.5, { feature: 'size', upTo: 2, low: 0.3, high: -0.3 }], [1, 9, 0])).toBeCloseTo(6.8, 5);
  });

  test('is computed from columns found by name, whatever their order', () => {
    const forest = readForest(modelOf(tree), ['other', 'vote', 'size', 'depth']);
    expect(forest(Float32Array.of(99, 0, 1, 9), 0)).toBeCloseTo(5, 5);
  });

  test('is computed from the row of features that begins at the given offset', () => {
    const forest = readForest(modelOf(tree), NAMES);
    const rows = Float32Array.of(1, 1, 1, 1, 9, 0, 3, 1, 1);
    expect([0, 3, 6].map((start) => Math.round(forest(rows, start)))).toEqual([-3, 5, 2]);
  });

  test('is 0 when the model has no trees', () => {
    expect(score([], [1, 2, 3])).toBe(0);
  });
});

describe('the evaluation of the trees', () => {
  const many = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

  test('stops after sixty trees when the score is very low', () => {
    expect(score([...many(60, -0.1), 12], [0, 0, 0])).toBeCloseTo(-6, 4);
  });

  test('does not stop before sixty trees have been evaluated, even when the score is very low', () => {
    expect(score([...many(59, -0.1), 12], [0, 0, 0])).toBeCloseTo(6.1, 4);
  });

  test('continues to the last tree unless the score after sixty trees is very low', () => {
    expect(score([-2.5, ...many(59, 0), 12], [0, 0, 0])).toBeCloseTo(9.5, 4);
  });
});
