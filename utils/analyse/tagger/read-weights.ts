import { RANK_BYTES, type TaggerData } from '../../taggers/tagger-data';
import type { Weights } from './decode';
import { FEATURE_BITS } from './feature-templates';
import { LABEL_COUNT } from './labels';

/**
 * Returns the weights of a tagger. A feature's weights are found and copied next to each other only when they are first needed, because an
 * article uses two or three per cent of all features and the reader is waiting for the result.
 */
export function readWeights({ features, ranks, weights, transitions, scale }: TaggerData): Weights {
  const count = weights.length / LABEL_COUNT;
  const table = new Int8Array(weights.length);
  // For each feature, 0 until it is first needed, then its start in the table plus 1, or −1 if it has no weights.
  const found = new Int32Array(1 << FEATURE_BITS);
  const find = (feature: number): number => {
    const row = rankOf(feature, features, ranks);
    if (row < 0) return -1;
    const start = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) table[start + label] = weights[label * count + row] as number;
    return start + 1;
  };
  return {
    startOf(feature) {
      const known = found[feature] || find(feature);
      found[feature] = known;
      return known < 0 ? -1 : known - 1;
    },
    weights: table,
    transitions: Float32Array.from(transitions, (weight) => weight / scale),
  };
}

/** Returns the number of features in a set before a feature, or −1 if the feature is not in the set. */
function rankOf(feature: number, features: Uint8Array, ranks: Uint32Array): number {
  const byte = feature >> 3;
  const before = (1 << (feature & 7)) - 1;
  const own = features[byte] ?? 0;
  if ((own & (before + 1)) === 0) return -1;
  const group = Math.floor(byte / RANK_BYTES);
  let rank = (ranks[group] ?? 0) + countBits(own & before);
  for (let at = group * RANK_BYTES; at < byte; at++) rank += countBits(features[at] ?? 0);
  return rank;
}

/** Returns the number of bits that are set in a byte. */
function countBits(byte: number): number {
  let count = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
