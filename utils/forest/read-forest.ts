import { type ForestModel, LEAF } from './forest-model';

/** Every browser and Node.js have this function, but the types of the language alone do not include it. */
declare function atob(data: string): string;

/** A function that computes the score of a row of features, in log odds. The row begins at `start`. */
export type Forest = (row: Float32Array, start: number) => number;

/** The number of trees after which a very low score is final. */
const ENOUGH = 60;
/** The score below which the remaining trees are skipped, in log odds. */
const HOPELESS = -3;

/**
 * Prepares a model to score rows of features whose columns have the given names. Throws a `TypeError` if the model uses a feature that has
 * no column, because then the model does not match the code.
 */
export function readForest({ features, edges, unit, trees }: ForestModel, names: readonly string[]): Forest {
  const columns = features.map((feature) => names.indexOf(feature));
  const missing = features.filter((_, at) => columns[at] === -1);
  if (missing.length > 0) throw new TypeError(`The model knows features that the code does not: ${missing.join(', ')}.`);
  const binary = atob(trees);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  const count = bytes.length / 2;
  // Each node has an entry in three parallel arrays: its column (-1 for a leaf), its edge or value, and the index of its right branch. The
  // left branch directly follows the node.
  const column = new Int16Array(count);
  const limit = new Float32Array(count);
  const right = new Uint16Array(count);
  // The number of nodes in each node's subtree. The array is filled from the end, because every split is stored before its branches.
  const sizes = new Uint16Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const feature = bytes[at * 2] ?? LEAF;
    const second = bytes[at * 2 + 1] ?? 0;
    if (feature === LEAF) {
      column[at] = -1;
      limit[at] = ((second << 24) >> 24) * unit;
      sizes[at] = 1;
    } else {
      const left = sizes[at + 1] ?? 0;
      column[at] = columns[feature] ?? 0;
      limit[at] = edges[feature]?.[second] ?? 0;
      right[at] = at + 1 + left;
      sizes[at] = 1 + left + (sizes[at + 1 + left] ?? 0);
    }
  }
  const roots: number[] = [];
  for (let at = 0; at < count; at += sizes[at] || 1) roots.push(at);
  return (row, start) => {
    let score = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      // Later trees make only small corrections, which cannot make up for so low a score.
      if (tree === ENOUGH && score < HOPELESS) return score;
      const root = roots[tree] ?? 0;
      let at = root;
      for (let own = column[at] ?? -1; own >= 0; own = column[at] ?? -1)
        at = (row[start + own] ?? 0) <= (limit[at] ?? 0) ? at + 1 : (right[at] ?? 0);
      score += limit[at] ?? 0;
    }
    return score;
  };
}
