import { type BlockModel, LEAF } from './block-model';

/** Reads the score of one row of numbers: above 0 the block is likelier part of the article than not (log odds). */
export type Forest = (row: Float32Array, start: number) => number;

/** Makes a model ready for rows whose numbers are called `names`. Throws where a feature of the model is not among them: model and code differ. */
export function readForest({ features, edges, unit, trees }: BlockModel, names: readonly string[]): Forest {
  const columns = features.map((feature) => names.indexOf(feature));
  const missing = features.filter((_, at) => columns[at] === -1);
  if (missing.length > 0) throw new TypeError(`The block model knows features that the code does not: ${missing.join(', ')}.`);
  const bytes = Uint8Array.from(atob(trees), (letter) => letter.charCodeAt(0));
  const count = bytes.length / 2;
  // Parallel arrays: a node's column (-1 for leaves), its edge or value, and where its right branch begins; the left one comes next.
  const column = new Int16Array(count);
  const limit = new Float32Array(count);
  const right = new Uint16Array(count);
  const roots: number[] = [];
  const read = (at: number): number => {
    const feature = bytes[at * 2] ?? LEAF;
    const second = bytes[at * 2 + 1] ?? 0;
    if (feature === LEAF) {
      column[at] = -1;
      limit[at] = ((second << 24) >> 24) * unit;
      return at + 1;
    }
    column[at] = columns[feature] ?? 0;
    limit[at] = edges[feature]?.[second] ?? 0;
    right[at] = read(at + 1);
    return read(right[at] ?? 0);
  };
  for (let at = 0; at < count; at = read(at)) roots.push(at);
  return (row, start) => {
    let score = 0;
    for (const root of roots) {
      let at = root;
      for (let own = column[at] ?? -1; own >= 0; own = column[at] ?? -1)
        at = (row[start + own] ?? 0) <= (limit[at] ?? 0) ? at + 1 : (right[at] ?? 0);
      score += limit[at] ?? 0;
    }
    return score;
  };
}
