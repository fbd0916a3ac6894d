import { RANK_BYTES, type TaggerData } from '../../taggers/tagger-data';
import type { Weights } from './decode';
import { FEATURE_BITS } from './feature-templates';
import { LABEL_COUNT } from './labels';

/**
 * Returns the weights of a tagger. The place of a feature's weights is computed only when it is first needed, because an article uses two or
 * three per cent of all features and the reader is waiting for the result.
 */
export function readWeights({ features, ranks, weights, transitions, scale }: TaggerData): Weights {
  // For each feature in the set, 0 until it is first needed, then the place of its first weight plus 1.
  const found = new Int32Array(1 << FEATURE_BITS);
  const find = (feature: number): number => {
    const start = rankOf(feature, features, ranks) * LABEL_COUNT;
    found[feature] = start + 1;
    return start;
  };
  return {
    startOf(feature) {
      // The set is small enough for the processor's cache, and most features are not in it.
      if (((features[feature >> 3] as number) & (1 << (feature & 7))) === 0) return -1;
      const known = found[feature] as number;
      return known > 0 ? known - 1 : find(feature);
    },
    weights,
    transitions: Float32Array.from(transitions, (weight) => weight / scale),
  };
}

/** Returns the number of features in a set before a feature. */
function rankOf(feature: number, features: Uint8Array, ranks: Uint32Array): number {
  const byte = feature >> 3;
  const group = Math.floor(byte / RANK_BYTES);
  let rank = (ranks[group] ?? 0) + countBits((features[byte] ?? 0) & ((1 << (feature & 7)) - 1));
  for (let at = group * RANK_BYTES; at < byte; at++) rank += countBits(features[at] ?? 0);
  return rank;
}

/** Returns the number of bits that are set in a byte. */
function countBits(byte: number): number {
  let count = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
