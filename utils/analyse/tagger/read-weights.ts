import type { TaggerData } from '../../taggers/tagger-data';
import type { Weights } from './decode';
import { LABEL_COUNT } from './labels';

/**
 * Returns the weights of a tagger. The place of a feature's weights is computed when it is needed, because an article uses two or three per
 * cent of all features and the reader is waiting for the result.
 */
export function readWeights({ features, ranks, weights, transitions, scale }: TaggerData): Weights {
  return {
    startOf(feature) {
      const at = feature >> 5;
      const group = features[at] as number;
      const bit = 1 << (feature & 31);
      // The set is small enough for the processor's cache, and most features are not in it.
      if ((group & bit) === 0) return -1;
      return ((ranks[at] as number) + countBits(group & (bit - 1))) * LABEL_COUNT;
    },
    weights,
    transitions: Float32Array.from(transitions, (weight) => weight / scale),
  };
}

/** Returns the number of bits that are set in a number of 32 bits. Adds up neighbours: pairs of bits, then of pairs, and so on. */
function countBits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
