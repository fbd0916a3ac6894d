import { describe, expect, test } from 'vitest';
import { foldOf } from '../../scripts/train/blocks/fold-of';
import { labelBlocks } from '../../scripts/train/blocks/label-blocks';
import { type Binned, binFeatures, binOf } from '../../scripts/train/forest/bin-features';
import { encodeModel } from '../../scripts/train/forest/encode-model';
import { type GrowOptions, growForest, type Tree, valueFor } from '../../scripts/train/forest/grow-forest';
import { choiceLoss, logisticLoss } from '../../scripts/train/forest/losses';
import { readForest } from '../../utils/forest/read-forest';
import { randomFrom } from '../support/random';

describe('binFeatures', () => {
  test('places edges between distinct values, and assigns a value that equals an edge to the lower bin', () => {
    const { rows, bins, edges } = binFeatures(Float32Array.of(3, 1, 1, 2, 2, 3), 1, 10);
    expect(rows).toBe(6);
    expect([...(edges[0] ?? [])]).toEqual([1.5, 2.5]);
    expect([...bins]).toEqual([2, 0, 0, 1, 1, 2]);
    expect([1.5, 1.6, -99, 99].map((value) => binOf(value, Float32Array.of(1.5, 2.5)))).toEqual([0, 1, 0, 2]);
  });

  test('stores all bins of the first feature before those of the second', () => {
    expect([...binFeatures(Float32Array.of(0, 9, 1, 8, 2, 7), 2, 10).bins]).toEqual([0, 1, 2, 2, 1, 0]);
  });

  test('fills all bins about equally and creates no more edges than requested', () => {
    const skewed = Float32Array.from({ length: 1_000 }, (_, at) => 1.01 ** at);
    const { bins, edges } = binFeatures(skewed, 1, 9);
    expect(edges[0]).toHaveLength(9);
    const sizes = Array.from({ length: 10 }, (_, bin) => bins.filter((one) => one === bin).length);
    expect(Math.min(...sizes)).toBeGreaterThan(90);
    expect(Math.max(...sizes)).toBeLessThan(110);
  });

  test('creates a single bin when all values are the same', () => {
    const { bins, edges } = binFeatures(Float32Array.of(4, 4, 4), 1, 9);
    expect([[...bins], edges[0]?.length]).toEqual([[0, 0, 0], 0]);
  });
});

const ROWS = 600;
const options = (more: Partial<GrowOptions> = {}): GrowOptions => ({
  ...{ trees: 30, leaves: 6, rate: 0.3, lambda: 1, minWeight: 1, featureShare: 1, rowShare: 1, random: randomFrom(5) },
  ...more,
});
/** The training data: twelve pages with fifty rows each. Each row has three features between 0 and 1. */
const DATA = Float32Array.from({ length: ROWS * 3 }, randomFrom(1));
const at = (row: number, feature: number): number => DATA[row * 3 + feature] ?? 0;
const BINNED = binFeatures(DATA, 3, 63);

function grow(isTrue: (row: number) => boolean, more: Partial<GrowOptions> = {}, weightOf: (row: number) => number = () => 1): Tree[] {
  const targets = Float32Array.from({ length: ROWS }, (_, row) => (isTrue(row) ? 1 : 0));
  const groups = Uint32Array.from({ length: ROWS }, (_, row) => Math.floor(row / 50));
  const weights = Float32Array.from({ length: ROWS }, (_, row) => weightOf(row));
  return growForest(BINNED, logisticLoss(targets, weights), groups, options(more));
}
const scoreIn = (forest: readonly Tree[], row: number, data: Binned = BINNED): number =>
  forest.reduce((sum, tree) => sum + valueFor(tree, data, row), 0);
const rightShare = (forest: readonly Tree[], isTrue: (row: number) => boolean): number =>
  Array.from({ length: ROWS }, (_, row) => scoreIn(forest, row) > 0 === isTrue(row)).filter(Boolean).length / ROWS;

describe('a forest', () => {
  const isHigh = (row: number): boolean => at(row, 1) > 0.37;
  const isOneOfTwo = (row: number): boolean => at(row, 0) > 0.5 !== at(row, 2) > 0.4;

  test('finds the feature and the threshold that determine the target', () => {
    const forest = grow(isHigh, { trees: 10 });
    expect(rightShare(forest, isHigh)).toBeGreaterThan(0.98);
    const [root] = forest[0] ?? [];
    expect(root?.feature).toBe(1);
    expect(BINNED.edges[1]?.[root?.bin ?? 0]).toBeCloseTo(0.37, 1);
  });

  test('computes the value of a leaf from the rows in it, whether the leaf is the larger or the smaller child of its node', () => {
    // All scores start at 0. For n rows with the same target, the absolute values of the gradient and the second derivative are therefore
    // n/2 and n/4, so the value of their leaf is ±2.
    for (const [isTrue, low] of [[isHigh, -2] as const, [(row: number) => !isHigh(row), 2] as const]) {
      const [tree = []] = grow(isTrue, { trees: 1, leaves: 2, rate: 1, lambda: 0, minWeight: 0 });
      const [root] = tree;
      expect([tree[root?.left ?? -1]?.value, tree[root?.right ?? -1]?.value].map((value) => Math.round((value ?? 0) * 5) / 5)).toEqual([
        low,
        -low,
      ]);
    }
  });

  test('learns an interaction between two features, unless its trees have only two leaves', () => {
    expect(rightShare(grow(isOneOfTwo), isOneOfTwo)).toBeGreaterThan(0.95);
    expect(rightShare(grow(isOneOfTwo, { leaves: 2 }), isOneOfTwo)).toBeLessThan(0.75);
  });

  test('predicts a score of zero when every target is one half', () => {
    const halves = new Float32Array(ROWS).fill(0.5);
    const forest = growForest(BINNED, logisticLoss(halves, new Float32Array(ROWS).fill(1)), new Uint32Array(ROWS), options());
    expect(scoreIn(forest, 0)).toBeCloseTo(0, 5);
  });

  test('follows the rows with more weight when rows contradict one another', () => {
    const isEven = (row: number): boolean => row % 2 === 0;
    const light = grow(isEven, { leaves: 1 }, (row) => (isEven(row) ? 1 : 3));
    const heavy = grow(isEven, { leaves: 1 }, (row) => (isEven(row) ? 3 : 1));
    expect(scoreIn(light, 0)).toBeLessThan(-0.5);
    expect(scoreIn(heavy, 0)).toBeGreaterThan(0.5);
  });

  test('chooses between candidates by what tells them apart, and ignores what they share', () => {
    // Each choice has five candidates. The right one has the highest value of the first feature, whatever that value is.
    const starts = Array.from({ length: ROWS / 5 }, (_, choice) => choice * 5);
    const bestOf = (start: number, scoreOf: (row: number) => number) =>
      [0, 1, 2, 3, 4].reduce((best, at) => (scoreOf(start + at) > scoreOf(start + best) ? at : best), 0) + start;
    const targets = new Float32Array(ROWS);
    for (const start of starts) targets[bestOf(start, (row) => at(row, 0))] = 1;
    const groups = Uint32Array.from({ length: ROWS }, (_, row) => Math.floor(row / 50));
    const forest = growForest(BINNED, choiceLoss(targets, new Float32Array(ROWS).fill(1), starts), groups, options({ trees: 80 }));
    const right = starts.filter((start) => targets[bestOf(start, (row) => scoreIn(forest, row))] === 1).length;
    expect(right / starts.length).toBeGreaterThan(0.9);
  });

  test('has the requested number of trees, each with no more than the requested number of leaves', () => {
    const forest = grow(isOneOfTwo, { trees: 7, leaves: 5 });
    expect(forest).toHaveLength(7);
    const leaves = forest.map((tree) => tree.filter(({ feature }) => feature < 0).length);
    expect(Math.max(...leaves)).toBe(5);
  });

  test('is the same for the same seed, but different for another seed', () => {
    const seeded = (seed: number) => grow(isHigh, { trees: 5, rowShare: 0.6, featureShare: 0.6, random: randomFrom(seed) });
    expect(seeded(3)).toEqual(seeded(3));
    expect(seeded(4)).not.toEqual(seeded(3));
  });

  test('predicts a score of zero when it is fitted to no rows', () => {
    expect(scoreIn(grow(isHigh, { rowShare: 0 }), 0)).toBe(0);
  });

  test('predicts the same score in the product as in training, apart from a rounding error of at most half a unit per tree', () => {
    const forest = grow(isOneOfTwo, { trees: 40 });
    const names = ['one', 'unused', 'other'];
    const model = encodeModel(forest, BINNED, names, ['Lindmoor pages']);
    const scoreOf = readForest(model, ['spare', ...names]);
    const rows = Float32Array.from({ length: ROWS * 4 }, (_, place) => (place % 4 === 0 ? 99 : at(Math.floor(place / 4), (place % 4) - 1)));
    const off = Array.from({ length: ROWS }, (_, row) => Math.abs(scoreOf(rows, row * 4) - scoreIn(forest, row)));
    expect(Math.max(...off)).toBeLessThanOrEqual(0.5 * model.unit * forest.length + 1e-4);
    expect(model.unit * 127).toBeCloseTo(Math.max(...forest.flat().map(({ value }) => Math.abs(value))), 3);
    expect(model.sources).toEqual(['Lindmoor pages']);
  });

  test('is stored without the features and edges that no tree uses', () => {
    const model = encodeModel(grow(isHigh, { trees: 1, leaves: 2 }), BINNED, ['one', 'high', 'other'], []);
    expect(model.features).toEqual(['high']);
    expect(model.edges.map((edges) => edges.length)).toEqual([1]);
    expect(atob(model.trees)).toHaveLength(6);
  });
});

describe('labelBlocks', () => {
  const GOLD = 'The harbour board of Lindmoor met again on Thursday.\nBerth 4\nAda Wren voted against the new tariff.';
  const labelsOf = (texts: readonly string[], votes: readonly number[] = texts.map(() => 1)) => labelBlocks(texts, votes, GOLD);

  test('labels a block with the share of its words that belong to a four-word sequence which also occurs in the gold text', () => {
    const { labels, sizes, goldSize } = labelsOf([
      'The harbour board of Lindmoor met again on Thursday.',
      'Ada Wren voted against it, said four other members',
      'Lindmoor the board harbour of Thursday',
    ]);
    expect([...labels]).toEqual([1, expect.closeTo(4 / 9), 0]);
    expect([...sizes]).toEqual([9, 9, 6]);
    expect(goldSize).toBe(18);
  });

  test('labels a block of fewer than four words with 1 only if the gold text contains the same line', () => {
    expect([...labelsOf(['Berth 4', 'Berth', 'Ada Wren', 'Berth 4!']).labels]).toEqual([1, 0, 0, 0]);
  });

  test('matches each passage of the gold text to one block at most, if possible to one that Readability kept', () => {
    const line = 'Ada Wren voted against the new tariff.';
    expect([...labelsOf([line, line]).labels]).toEqual([1, 0]);
    expect([...labelsOf([line, line], [0.4, 0.5]).labels]).toEqual([0, 1]);
    expect([...labelsOf(['Berth 4', 'Berth 4'], [0, 1]).labels]).toEqual([0, 1]);
  });

  test('labels every block with zero when the gold text is empty', () => {
    expect([...labelBlocks(['Berth 4', 'The harbour board met again'], [1, 1], '').labels]).toEqual([0, 0]);
  });
});

describe('foldOf', () => {
  const sites = Array.from({ length: 1_000 }, (_, number) => `paper${number}.example`);

  test('assigns each site to a fixed fold, so that models remain comparable', () => {
    expect(['lindmoor.example', 'ledger.example', 'wren.example', 'hafen.example'].map((site) => foldOf(site, 5))).toEqual([0, 4, 2, 2]);
  });

  test('spreads the sites about equally across the folds', () => {
    const sizes = [0, 1, 2, 3, 4].map((fold) => sites.filter((site) => foldOf(site, 5) === fold).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(sites.length);
    expect(Math.min(...sizes)).toBeGreaterThan(150);
    expect(Math.max(...sizes)).toBeLessThan(250);
  });
});
