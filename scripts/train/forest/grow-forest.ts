import type { Binned } from './bin-features.ts';
import type { Loss } from './losses.ts';

/**
 * A node in a tree. It is a leaf if `feature` is negative. Otherwise it is a split: rows whose bin is at most `bin` go to the left child.
 * `left` and `right` are indexes into the tree's list of nodes.
 */
export interface TreeNode {
  feature: number;
  bin: number;
  left: number;
  right: number;
  value: number;
}
export type Tree = readonly TreeNode[];

export interface GrowOptions {
  readonly trees: number;
  /** The maximum number of leaves per tree. */
  readonly leaves: number;
  /** The learning rate. */
  readonly rate: number;
  /** The strength of the L2 regularisation for leaf values. */
  readonly lambda: number;
  /** The minimum sum of second derivatives in a leaf. */
  readonly minWeight: number;
  /** The fraction of the features that each tree may use. */
  readonly featureShare: number;
  /** The fraction of the pages that each tree is fitted to. The blocks of a page are either all used or all left out. */
  readonly rowShare: number;
  readonly random: () => number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Uint32Array;
  readonly grads: Float64Array;
  readonly hessians: Float64Array;
  grad: number;
  hessian: number;
  gain: number;
  feature: number;
  bin: number;
}

/**
 * Grows gradient-boosted trees (Friedman 2001) that make a loss small. Each tree grows leaf by leaf on histograms, as in LightGBM (Ke et al.
 * 2017), and is fitted to a random selection of pages. `groups` contains the number of each row's page. The same sequence from `random`
 * produces the same trees.
 */
export function growForest(data: Binned, loss: Loss, groups: Uint32Array, options: GrowOptions): Tree[] {
  const scores = new Float64Array(data.rows);
  const grads = new Float64Array(data.rows);
  const hessians = new Float64Array(data.rows);
  const groupCount = groups.reduce((most, group) => Math.max(most, group), 0) + 1;
  const forest: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    loss(scores, grads, hessians);
    const isSeen = Uint8Array.from({ length: groupCount }, () => (options.random() < options.rowShare ? 1 : 0));
    const seen = Uint32Array.from(range(data.rows).filter((row) => isSeen[groups[row] ?? 0] === 1));
    const features = range(data.features).filter(
      (feature) => (data.edges[feature]?.length ?? 0) > 0 && options.random() < options.featureShare,
    );
    const tree = growTree(data, seen, features, grads, hessians, options);
    for (let row = 0; row < data.rows; row++) scores[row] = (scores[row] ?? 0) + valueFor(tree, data, row);
    forest.push(tree);
  }
  return forest;
}

function growTree(
  data: Binned,
  rows: Uint32Array,
  features: readonly number[],
  grads: Float64Array,
  hessians: Float64Array,
  options: GrowOptions,
): Tree {
  const tree: TreeNode[] = [];
  const open: Leaf[] = [];
  const addLeaf = (at: number, own: Uint32Array, minus?: { of: Leaf; other: Leaf }): Leaf => {
    const leaf = histogramOf(data, at, own, features, grads, hessians, minus);
    findSplit(data, leaf, features, options);
    tree[at] = { feature: -1, bin: 0, left: 0, right: 0, value: (-options.rate * leaf.grad) / (leaf.hessian + options.lambda) };
    open.push(leaf);
    return leaf;
  };
  addLeaf(0, rows);
  while (open.length < options.leaves) {
    const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.gain <= 1e-9) break;
    open.splice(open.indexOf(best), 1);
    const column = data.bins.subarray(best.feature * data.rows, (best.feature + 1) * data.rows);
    const left = best.rows.filter((row) => (column[row] ?? 0) <= best.bin);
    const right = best.rows.filter((row) => (column[row] ?? 0) > best.bin);
    const at = tree.length;
    tree[best.node] = { feature: best.feature, bin: best.bin, left: at, right: at + 1, value: 0 };
    tree[at] = tree[at + 1] = { feature: -1, bin: 0, left: 0, right: 0, value: 0 };
    // Computes the histogram of the smaller child only. The larger child's histogram is the parent's minus the smaller child's.
    if (left.length <= right.length) {
      const small = addLeaf(at, left);
      addLeaf(at + 1, right, { of: best, other: small });
    } else {
      const small = addLeaf(at + 1, right);
      addLeaf(at, left, { of: best, other: small });
    }
  }
  return tree;
}

const BINS = 256;

function histogramOf(
  data: Binned,
  node: number,
  rows: Uint32Array,
  features: readonly number[],
  grads: Float64Array,
  hessians: Float64Array,
  minus?: { of: Leaf; other: Leaf },
): Leaf {
  const leaf: Leaf = {
    node,
    rows,
    grads: new Float64Array(features.length * BINS),
    hessians: new Float64Array(features.length * BINS),
    grad: 0,
    hessian: 0,
    gain: 0,
    feature: 0,
    bin: 0,
  };
  if (minus) {
    for (let at = 0; at < leaf.grads.length; at++) {
      leaf.grads[at] = (minus.of.grads[at] ?? 0) - (minus.other.grads[at] ?? 0);
      leaf.hessians[at] = (minus.of.hessians[at] ?? 0) - (minus.other.hessians[at] ?? 0);
    }
    leaf.grad = minus.of.grad - minus.other.grad;
    leaf.hessian = minus.of.hessian - minus.other.hessian;
    return leaf;
  }
  for (const row of rows) {
    leaf.grad += grads[row] ?? 0;
    leaf.hessian += hessians[row] ?? 0;
  }
  for (const [place, feature] of features.entries()) {
    const from = place * BINS;
    const column = feature * data.rows;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const bin = from + (data.bins[column + row] as number);
      leaf.grads[bin] = (leaf.grads[bin] as number) + (grads[row] as number);
      leaf.hessians[bin] = (leaf.hessians[bin] as number) + (hessians[row] as number);
    }
  }
  return leaf;
}

function findSplit(data: Binned, leaf: Leaf, features: readonly number[], { lambda, minWeight }: GrowOptions): void {
  const score = (grad: number, hessian: number): number => (grad * grad) / (hessian + lambda);
  const whole = score(leaf.grad, leaf.hessian);
  for (const [place, feature] of features.entries()) {
    let grad = 0;
    let hessian = 0;
    for (let bin = 0; bin < (data.edges[feature]?.length ?? 0); bin++) {
      grad += leaf.grads[place * BINS + bin] ?? 0;
      hessian += leaf.hessians[place * BINS + bin] ?? 0;
      if (hessian < minWeight || leaf.hessian - hessian < minWeight) continue;
      const gain = score(grad, hessian) + score(leaf.grad - grad, leaf.hessian - hessian) - whole;
      if (gain > leaf.gain) Object.assign(leaf, { gain, feature, bin });
    }
  }
}

/** Returns the value that a tree predicts for a row. */
export function valueFor(tree: Tree, data: Binned, row: number): number {
  let node = tree[0];
  while (node && node.feature >= 0) node = tree[(data.bins[node.feature * data.rows + row] ?? 0) <= node.bin ? node.left : node.right];
  return node?.value ?? 0;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
