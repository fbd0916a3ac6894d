import { LABEL_COUNT } from '../../../utils/analyse/tagger/labels';
import { MOST, type TaggerText, writeSteps, writeWeight } from '../../taggers/tagger-text';
import type { FittedTagger } from './fit-tagger';

/**
 * Encodes a fitted tagger as it is stored in the repository. Keeps only the features with the largest weights, `rows` in number, and
 * rounds each weight to one of 89 values.
 */
export function encodeTagger(
  { weights, transitions }: FittedTagger,
  rows: number,
  rest: Pick<TaggerText, 'licence' | 'sources' | 'words' | 'coarse' | 'fine' | 'rarity'>,
): TaggerText {
  const features = weights.length / LABEL_COUNT;
  const strength = new Float32Array(features);
  for (let cell = 0; cell < weights.length; cell++) {
    const feature = Math.floor(cell / LABEL_COUNT);
    strength[feature] = Math.max(strength[feature] as number, Math.abs(weights[cell] as number));
  }
  const kept = Array.from({ length: features }, (_, feature) => feature)
    .sort((a, b) => (strength[b] as number) - (strength[a] as number))
    .slice(0, rows)
    .sort((a, b) => a - b);
  // Clips the few largest weights, so that the rounding step is small enough for the other weights.
  const sizes = kept.map((feature) => strength[feature] as number).sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / MOST;
  const steps = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
  let planes = '';
  for (let label = 0; label < LABEL_COUNT; label++)
    planes += kept.map((feature) => writeWeight(steps(weights[feature * LABEL_COUNT + label] as number))).join('');
  return {
    ...rest,
    rows: writeSteps(kept),
    weights: planes,
    scale,
    transitions: [...transitions].map((weight) => Math.round(weight * 1e4) / 1e4),
  };
}
