import { describe, expect, test } from 'vitest';
import { type Binned, binFeatures, binOf } from '../../scripts/train/blocks/bin-features';
import { encodeModel } from '../../scripts/train/blocks/encode-model';
import { foldOf } from '../../scripts/train/blocks/fold-of';
import { type GrowOptions, growForest, type Tree, valueFor } from '../../scripts/train/blocks/grow-forest';
import { labelBlocks } from '../../scripts/train/blocks/label-blocks';
import { readForest } from '../../utils/extract/filter/read-forest';
import { randomFrom } from '../support/random';

describe('bins', () => {
  test('lie between the values that there are, and a value at an edge is below it', () => {
    const { rows, bins, edges } = binFeatures(Float32Array.of(3, 1, 1, 2, 2, 3), 1, 10);
    expect(rows).toBe(6);
    expect([...(edges[0] ?? [])]).toEqual([1.5, 2.5]);
    expect([...bins]).toEqual([2, 0, 0, 1, 1, 2]);
    expect([1.5, 1.6, -99, 99].map((value) => binOf(value, Float32Array.of(1.5, 2.5)))).toEqual([0, 1, 0, 2]);
  });

  test('stand column by column', () => {
    expect([...binFeatures(Float32Array.of(0, 9, 1, 8, 2, 7), 2, 10).bins]).toEqual([0, 1, 2, 2, 1, 0]);
  });

  test('hold about equally many values each, in no more than were asked for', () => {
    const skewed = Float32Array.from({ length: 1_000 }, (_, at) => 1.01 ** at);
    const { bins, edges } = binFeatures(skewed, 1, 9);
    expect(edges[0]).toHaveLength(9);
    const sizes = Array.from({ length: 10 }, (_, bin) => bins.filter((one) => one === bin).length);
    expect(Math.min(...sizes)).toBeGreaterThan(90);
    expect(Math.max(...sizes)).toBeLessThan(110);
  });

  test('are one where all values are the same', () => {
    const { bins, edges } = binFeatures(Float32Array.of(4, 4, 4), 1, 9);
    expect([[...bins], edges[0]?.length]).toEqual([[0, 0, 0], 0]);
  });
});

const ROWS = 600;
const options = (more: Partial<GrowOptions> = {}): GrowOptions => ({
  ...{ trees: 30, leaves: 6, rate: 0.3, lambda: 1, minWeight: 1, featureShare: 1, rowShare: 1, random: randomFrom(5) },
  ...more,
});
/** Three features between 0 and 1; twelve pages of fifty rows. */
const DATA = Float32Array.from({ length: ROWS * 3 }, randomFrom(1));
const at = (row: number, feature: number): number => DATA[row * 3 + feature] ?? 0;
const BINNED = binFeatures(DATA, 3, 63);

function grow(isTrue: (row: number) => boolean, more: Partial<GrowOptions> = {}, weightOf: (row: number) => number = () => 1): Tree[] {
  const targets = Float32Array.from({ length: ROWS }, (_, row) => (isTrue(row) ? 1 : 0));
  const groups = Uint32Array.from({ length: ROWS }, (_, row) => Math.floor(row / 50));
  return growForest(
    BINNED,
    targets,
    Float32Array.from({ length: ROWS }, (_, row) => weightOf(row)),
    groups,
    options(more),
  );
}
const scoreIn = (forest: readonly Tree[], row: number, data: Binned = BINNED): number =>
  forest.reduce((sum, tree) => sum + valueFor(tree, data, row), 0);
const rightShare = (forest: readonly Tree[], isTrue: (row: number) => boolean): number =>
  Array.from({ length: ROWS }, (_, row) => scoreIn(forest, row) > 0 === isTrue(row)).filter(Boolean).length / ROWS;

describe('a forest', () => {
  const isHigh = (row: number): boolean => at(row, 1) > 0.37;
  const isOneOfTwo = (row: number): boolean => at(row, 0) > 0.5 !== at(row, 2) > 0.4;

  test('learns a threshold, of the feature that has it', () => {
    const forest = grow(isHigh, { trees: 10 });
    expect(rightShare(forest, isHigh)).toBeGreaterThan(0.98);
    const [root] = forest[0] ?? [];
    expect(root?.feature).toBe(1);
    expect(BINNED.edges[1]?.[root?.bin ?? 0]).toBeCloseTo(0.37, 1);
  });

  test('says in each leaf what the rows of that leaf say, be it the larger or the smaller one', () => {
    // One step from 0 on rows of one kind: the gradient is half their number, the second derivative a quarter, so 2 either way.
    for (const [isTrue, low] of [[isHigh, -2] as const, [(row: number) => !isHigh(row), 2] as const]) {
      const [tree = []] = grow(isTrue, { trees: 1, leaves: 2, rate: 1, lambda: 0, minWeight: 0 });
      const [root] = tree;
      expect([tree[root?.left ?? -1]?.value, tree[root?.right ?? -1]?.value].map((value) => Math.round((value ?? 0) * 5) / 5)).toEqual([
        low,
        -low,
      ]);
    }
  });

  test('learns an interaction, which one question alone does not tell', () => {
    expect(rightShare(grow(isOneOfTwo), isOneOfTwo)).toBeGreaterThan(0.95);
    expect(rightShare(grow(isOneOfTwo, { leaves: 2 }), isOneOfTwo)).toBeLessThan(0.75);
  });

  test('learns shares: half is a doubt', () => {
    const halves = new Float32Array(ROWS).fill(0.5);
    const forest = growForest(BINNED, halves, new Float32Array(ROWS).fill(1), new Uint32Array(ROWS), options());
    expect(scoreIn(forest, 0)).toBeCloseTo(0, 5);
  });

  test('goes by weight where rows contradict one another', () => {
    const isEven = (row: number): boolean => row % 2 === 0;
    const light = grow(isEven, { leaves: 1 }, (row) => (isEven(row) ? 1 : 3));
    const heavy = grow(isEven, { leaves: 1 }, (row) => (isEven(row) ? 3 : 1));
    expect(scoreIn(light, 0)).toBeLessThan(-0.5);
    expect(scoreIn(heavy, 0)).toBeGreaterThan(0.5);
  });

  test('has as many trees as it is told, and no tree has more leaves', () => {
    const forest = grow(isOneOfTwo, { trees: 7, leaves: 5 });
    expect(forest).toHaveLength(7);
    const leaves = forest.map((tree) => tree.filter(({ feature }) => feature < 0).length);
    expect(Math.max(...leaves)).toBe(5);
  });

  test('is the same for the same seed and another for another', () => {
    const seeded = (seed: number) => grow(isHigh, { trees: 5, rowShare: 0.6, featureShare: 0.6, random: randomFrom(seed) });
    expect(seeded(3)).toEqual(seeded(3));
    expect(seeded(4)).not.toEqual(seeded(3));
  });

  test('says nothing where no row is seen', () => {
    expect(scoreIn(grow(isHigh, { rowShare: 0 }), 0)).toBe(0);
  });

  test('says in the product what it says here, within half a unit a tree', () => {
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

  test('goes into the file without features and edges that no tree asks for', () => {
    const model = encodeModel(grow(isHigh, { trees: 1, leaves: 2 }), BINNED, ['one', 'high', 'other'], []);
    expect(model.features).toEqual(['high']);
    expect(model.edges.map((edges) => edges.length)).toEqual([1]);
    expect(atob(model.trees)).toHaveLength(6);
  });
});

describe('labels', () => {
  const GOLD = 'The harbour board of Lindmoor met again on Thursday.\nBerth 4\nAda Wren voted against the new tariff.';
  const labelsOf = (texts: readonly string[], votes: readonly number[] = texts.map(() => 1)) => labelBlocks(texts, votes, GOLD);

  test('are the share of the words that the gold text has in runs of four', () => {
    const { labels, sizes, goldSize } = labelsOf([
      'The harbour board of Lindmoor met again on Thursday.',
      'Ada Wren voted against it, said four other members',
      'Lindmoor the board harbour of Thursday',
    ]);
    expect([...labels]).toEqual([1, expect.closeTo(4 / 9), 0]);
    expect([...sizes]).toEqual([9, 9, 6]);
    expect(goldSize).toBe(18);
  });

  test('of shorter lines say whether the gold text has the same line', () => {
    expect([...labelsOf(['Berth 4', 'Berth', 'Ada Wren', 'Berth 4!']).labels]).toEqual([1, 0, 0, 0]);
  });

  test('are given once, first to what Readability kept', () => {
    const line = 'Ada Wren voted against the new tariff.';
    expect([...labelsOf([line, line]).labels]).toEqual([1, 0]);
    expect([...labelsOf([line, line], [0.4, 0.5]).labels]).toEqual([0, 1]);
    expect([...labelsOf(['Berth 4', 'Berth 4'], [0, 1]).labels]).toEqual([0, 1]);
  });

  test('are none where the gold text is empty', () => {
    expect([...labelBlocks(['Berth 4', 'The harbour board met again'], [1, 1], '').labels]).toEqual([0, 0]);
  });
});

describe('folds', () => {
  const sites = Array.from({ length: 1_000 }, (_, number) => `paper${number}.example`);

  test('of a site never change: models are compared over them', () => {
    expect(['lindmoor.example', 'ledger.example', 'wren.example', 'hafen.example'].map((site) => foldOf(site, 5))).toEqual([0, 4, 2, 2]);
  });

  test('hold about equally many sites each', () => {
    const sizes = [0, 1, 2, 3, 4].map((fold) => sites.filter((site) => foldOf(site, 5) === fold).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(sites.length);
    expect(Math.min(...sizes)).toBeGreaterThan(150);
    expect(Math.max(...sizes)).toBeLessThan(250);
  });
});
