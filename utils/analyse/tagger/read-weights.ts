import type { TaggerData } from '../../taggers/tagger-data';
import type { Weights } from './decode';
import { FEATURE_BITS } from './feature-templates';
import { LABEL_COUNT } from './labels';

/**
 * Returns the weights of a tagger. A feature's weights are copied next to each other only when they are first needed, because an article
 * uses two or three per cent of all features and the reader is waiting for the result.
 */
export function readWeights({ features, weights, transitions, scale }: TaggerData): Weights {
  const rowOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  for (let row = 0; row < features.length; row++) rowOf[features[row] as number] = row;
  const table = new Int8Array(features.length * LABEL_COUNT);
  const isRead = new Uint8Array(features.length);
  return {
    startOf(feature) {
      const row = rowOf[feature] as number;
      if (row < 0) return -1;
      const start = row * LABEL_COUNT;
      if (isRead[row] === 0) {
        isRead[row] = 1;
        for (let label = 0; label < LABEL_COUNT; label++) table[start + label] = weights[label * features.length + row] as number;
      }
      return start;
    },
    weights: table,
    transitions: Float32Array.from(transitions, (weight) => weight / scale),
  };
}
