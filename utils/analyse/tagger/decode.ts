import type { CandidateRun } from './candidate-runs';
import type { FeaturesOf } from './describe-tokens';
import { FIRST_LABELS, LABEL_COUNT, LABELS_BEFORE, LAST_LABELS, OUTSIDE } from './labels';

/** The weights of a linear-chain model. */
export interface Weights {
  /** Returns the index in `weights` of a feature's first weight, or −1 if the feature has no weights. */
  startOf(feature: number): number;
  /** The weights of each feature, one per label. A feature's weights are filled in when `startOf` is called for it. */
  readonly weights: Int8Array | Float32Array;
  /** The weight of each label (column) when it follows another label (row), in the same unit as `weights`. */
  readonly transitions: Float32Array;
}

const IMPOSSIBLE = -1e9;

/** Finds the best labels for a run of tokens and writes them to `labels` (Viterbi 1967). Tokens around the run are not part of any name. */
export function decodeRun(
  featuresOf: FeaturesOf,
  { from, to, opensLine, closesLine }: CandidateRun,
  { startOf, weights, transitions }: Weights,
  labels: Uint8Array,
): void {
  const length = to - from;
  const scores = new Float64Array(length * LABEL_COUNT).fill(IMPOSSIBLE);
  const links = new Uint8Array(length * LABEL_COUNT);
  const own = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < length; at++) {
    own.fill(0);
    const features = featuresOf(from + at);
    for (let index = 0; index < features.length; index++) {
      const start = startOf(features[index] as number);
      if (start < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++) own[label] = (own[label] as number) + (weights[start + label] as number);
    }
    if (at === 0)
      for (const label of FIRST_LABELS)
        scores[label] = (own[label] as number) + (opensLine ? 0 : (transitions[OUTSIDE * LABEL_COUNT + label] as number));
    else
      for (let label = 0; label < LABEL_COUNT; label++) {
        let best = IMPOSSIBLE;
        let link = 0;
        const before = LABELS_BEFORE[label] as readonly number[];
        for (let index = 0; index < before.length; index++) {
          const earlier = before[index] as number;
          const score = (scores[(at - 1) * LABEL_COUNT + earlier] as number) + (transitions[earlier * LABEL_COUNT + label] as number);
          if (score > best) {
            best = score;
            link = earlier;
          }
        }
        scores[at * LABEL_COUNT + label] = best + (own[label] as number);
        links[at * LABEL_COUNT + label] = link;
      }
  }
  const last = (length - 1) * LABEL_COUNT;
  const ending = (label: number): number =>
    (scores[last + label] as number) + (closesLine ? 0 : (transitions[label * LABEL_COUNT + OUTSIDE] as number));
  let label = LAST_LABELS.reduce((best, each) => (ending(each) > ending(best) ? each : best));
  for (let at = length - 1; at >= 0; at--) {
    labels[from + at] = label;
    label = links[at * LABEL_COUNT + label] as number;
  }
}
