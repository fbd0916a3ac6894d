import type { CandidateRun } from './candidate-runs';
import type { FeaturesOf } from './describe-tokens';
import { BEFORE, FINAL, FIRST, LABELS, OUTSIDE } from './labels';

/** The weights of a linear-chain model, ready to score. */
export interface Weights {
  /** Where the weights of a feature begin in `weights`; −1: it has none. */
  startOf(feature: number): number;
  /** `LABELS` a feature, filled where it was asked for their start. */
  readonly weights: Int8Array | Float32Array;
  /** The weight of each label after each, row by row, in the same unit. */
  readonly transitions: Float32Array;
}

const IMPOSSIBLE = -1e9;

/** The best labels of a run of tokens between words that are none, written to `labels` (Viterbi 1967). */
export function decodeRun(
  featuresOf: FeaturesOf,
  { from, to, opensLine, closesLine }: CandidateRun,
  { startOf, weights, transitions }: Weights,
  labels: Uint8Array,
): void {
  const length = to - from;
  const scores = new Float64Array(length * LABELS).fill(IMPOSSIBLE);
  const links = new Uint8Array(length * LABELS);
  const own = new Float64Array(LABELS);
  for (let at = 0; at < length; at++) {
    own.fill(0);
    for (const feature of featuresOf(from + at)) {
      const start = startOf(feature);
      if (start < 0) continue;
      for (let label = 0; label < LABELS; label++) own[label] = (own[label] as number) + (weights[start + label] as number);
    }
    if (at === 0)
      for (const label of FIRST)
        scores[label] = (own[label] as number) + (opensLine ? 0 : (transitions[OUTSIDE * LABELS + label] as number));
    else
      for (let label = 0; label < LABELS; label++) {
        let best = IMPOSSIBLE;
        let link = 0;
        for (const earlier of BEFORE[label] as readonly number[]) {
          const score = (scores[(at - 1) * LABELS + earlier] as number) + (transitions[earlier * LABELS + label] as number);
          if (score > best) {
            best = score;
            link = earlier;
          }
        }
        scores[at * LABELS + label] = best + (own[label] as number);
        links[at * LABELS + label] = link;
      }
  }
  const last = (length - 1) * LABELS;
  const ending = (label: number): number =>
    (scores[last + label] as number) + (closesLine ? 0 : (transitions[label * LABELS + OUTSIDE] as number));
  let label = FINAL.reduce((best, each) => (ending(each) > ending(best) ? each : best));
  for (let at = length - 1; at >= 0; at--) {
    labels[from + at] = label;
    label = links[at * LABELS + label] as number;
  }
}
