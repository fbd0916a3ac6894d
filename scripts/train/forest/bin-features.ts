/**
 * Feature values sorted into bins, feature by feature, so that trees compare small integers. The bins of a feature have a maximum of 255
 * edges, so each bin number fits into a byte.
 */
export interface Binned {
  readonly rows: number;
  readonly features: number;
  /** The bin of each value, at index `feature * rows + row`. */
  readonly bins: Uint8Array;
  /** The upper edges of each feature's bins. A value belongs to the first bin whose upper edge it does not exceed. */
  readonly edges: readonly Float32Array[];
}

/**
 * Sorts each feature's values into bins that contain about the same number of values. `rows` contains `features` numbers per row, and
 * `most` is the maximum number of bin edges per feature.
 */
export function binFeatures(rows: Float32Array, features: number, most: number): Binned {
  const count = rows.length / features;
  const bins = new Uint8Array(rows.length);
  const edges: Float32Array[] = [];
  const column = new Float32Array(count);
  for (let feature = 0; feature < features; feature++) {
    for (let row = 0; row < count; row++) column[row] = rows[row * features + feature] ?? 0;
    const own = edgesOf(column.slice().sort(), most);
    edges.push(own);
    for (let row = 0; row < count; row++) bins[feature * count + row] = binOf(column[row] ?? 0, own);
  }
  return { rows: count, features, bins, edges };
}

function edgesOf(sorted: Float32Array, most: number): Float32Array {
  const different = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const middles = (values: Float32Array): Float32Array => values.slice(0, -1).map((value, at) => (value + (values[at + 1] ?? value)) / 2);
  if (different.length <= most) return rounded(middles(different));
  const picked = Float32Array.from({ length: most }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / (most + 1))] ?? 0);
  return rounded(picked);
}

/** Rounds edges to four significant digits, which is precise enough and keeps the file small, and removes duplicates. */
function rounded(edges: Float32Array): Float32Array {
  const unique = [...new Set([...edges].map((edge) => Number(edge.toPrecision(4))))].sort((a, b) => a - b);
  return Float32Array.from(unique);
}

/** Returns the bin of a value: the index of the first edge that it does not exceed, or the number of edges if it exceeds them all. */
export function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
