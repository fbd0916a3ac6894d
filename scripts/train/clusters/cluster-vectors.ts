/** The clustering stops when no more than this share of the vectors changes clusters in a round. */
const SETTLED = 0.01;
const MOST_ROUNDS = 12;

/**
 * Assigns each vector to a cluster by spherical k-means (Dhillon and Modha 2001). Earlier vectors are more likely to be chosen as initial
 * centres.
 * @param vectors The concatenated unit vectors, with `size` numbers each.
 * @param random Returns a number from 0 (inclusive) to 1 (exclusive).
 */
export function clusterVectors(vectors: Float32Array, size: number, clusters: number, random: () => number): Int32Array {
  const count = vectors.length / size;
  const centres = new Float32Array(clusters * size);
  const chooseCentre = (cluster: number): void => {
    const from = Math.floor(random() ** 1.5 * count) * size;
    centres.set(vectors.subarray(from, from + size), cluster * size);
  };
  for (let cluster = 0; cluster < clusters; cluster++) chooseCentre(cluster);
  const found = new Int32Array(count).fill(-1);
  for (let round = 0, moved = count; round < MOST_ROUNDS && moved > count * SETTLED; round++) {
    moved = 0;
    for (let at = 0; at < count; at++) {
      const best = nearest(vectors, at * size, centres, size, clusters);
      if (best !== found[at]) moved++;
      found[at] = best;
    }
    centres.fill(0);
    for (let at = 0; at < count; at++) {
      const to = (found[at] as number) * size;
      for (let each = 0; each < size; each++) centres[to + each] = (centres[to + each] as number) + (vectors[at * size + each] as number);
    }
    for (let cluster = 0; cluster < clusters; cluster++) if (!toUnit(centres, cluster * size, size)) chooseCentre(cluster);
  }
  return found;
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, size: number, clusters: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let cluster = 0; cluster < clusters; cluster++) {
    let product = 0;
    for (let each = 0; each < size; each++) product += (vectors[from + each] as number) * (centres[cluster * size + each] as number);
    if (product > most) {
      most = product;
      best = cluster;
    }
  }
  return best;
}

/** Scales the vector at an offset to length 1. Returns false if its length is 0. */
export function toUnit(vectors: Float32Array, from: number, size: number): boolean {
  let square = 0;
  for (let each = from; each < from + size; each++) square += (vectors[each] as number) ** 2;
  if (square < 1e-12) return false;
  const length = Math.sqrt(square);
  for (let each = from; each < from + size; each++) vectors[each] = (vectors[each] as number) / length;
  return true;
}
