import { FEATURE_BITS } from '../../../utils/analyse/tagger/feature-templates';
import { FIRST_LABELS, LABEL_COUNT, LABELS_BEFORE, LAST_LABELS, OUTSIDE } from '../../../utils/analyse/tagger/labels';
import type { DescribedLine } from './described-text';

/** A fitted tagger. It has `LABEL_COUNT` weights per feature, and a transition weight for each pair of successive labels. */
export interface FittedTagger {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  /** The share of a token's features to drop in each step, so that the tagger does not rely on a single feature. */
  readonly dropout: number;
  /** The learning rate. */
  readonly rate: number;
  /**
   * The cost of missing a name, which is added to the score of the label outside names wherever there is a name (Mohit et al. 2012). The
   * higher it is, the more names the tagger finds, and the more of them are wrong.
   */
  readonly missCost: number;
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). The same sequence of numbers produces the same weights. */
  readonly random: () => number;
  readonly onEpoch: (epoch: number) => void;
}

const IMPOSSIBLE = -1e9;
/** The maximum length of a line, in tokens. Longer lines are truncated. */
const LONGEST = 400;
/** The minimum gradient for an update. A smaller gradient would not change a weight noticeably. */
const TINY = 1e-3;

/**
 * Fits a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient ascent, with AdaGrad step sizes (Duchi et al.
 * 2011) and feature dropout.
 */
export function fitTagger(lines: readonly DescribedLine[], { epochs, dropout, rate, missCost, random, onEpoch }: FitOptions): FittedTagger {
  const size = (1 << FEATURE_BITS) * LABEL_COUNT;
  const weights = new Float32Array(size);
  const average = new Float32Array(size);
  const squares = new Float32Array(size).fill(TINY);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(TINY);
  const own = new Float64Array(LONGEST * LABEL_COUNT);
  const forward = new Float64Array(LONGEST * LABEL_COUNT);
  const backward = new Float64Array(LONGEST * LABEL_COUNT);
  const order = lines.map((_, index) => index);

  const step = (line: DescribedLine): void => {
    const length = Math.min(line.labels.length, LONGEST);
    const kept = line.features.slice(0, length).map((features) => features.filter(() => random() >= dropout));
    own.fill(0, 0, length * LABEL_COUNT);
    for (const [at, features] of kept.entries())
      for (const feature of features)
        for (let label = 0; label < LABEL_COUNT; label++)
          own[at * LABEL_COUNT + label] = (own[at * LABEL_COUNT + label] as number) + (weights[feature * LABEL_COUNT + label] as number);
    for (let at = 0; at < length; at++)
      if (line.labels[at] !== OUTSIDE) own[at * LABEL_COUNT + OUTSIDE] = (own[at * LABEL_COUNT + OUTSIDE] as number) + missCost;
    const total = sumPaths(length, own, transitions, forward, backward);
    if (!Number.isFinite(total)) return;
    for (let at = 1; at < length; at++)
      for (let label = 0; label < LABEL_COUNT; label++)
        for (const earlier of LABELS_BEFORE[label] as readonly number[]) {
          const cell = earlier * LABEL_COUNT + label;
          const chance = Math.exp(
            (forward[(at - 1) * LABEL_COUNT + earlier] as number) +
              (transitions[cell] as number) +
              (own[at * LABEL_COUNT + label] as number) +
              (backward[at * LABEL_COUNT + label] as number) -
              total,
          );
          const gradient = ((line.labels[at - 1] === earlier && line.labels[at] === label ? 1 : 0) - chance) * line.weight;
          if (Math.abs(gradient) < TINY / 10) continue;
          transitionSquares[cell] = (transitionSquares[cell] as number) + gradient * gradient;
          transitions[cell] = (transitions[cell] as number) + (rate * gradient) / Math.sqrt(transitionSquares[cell] as number);
        }
    for (const [at, features] of kept.entries())
      for (let label = 0; label < LABEL_COUNT; label++) {
        const chance = Math.exp((forward[at * LABEL_COUNT + label] as number) + (backward[at * LABEL_COUNT + label] as number) - total);
        const gradient = ((line.labels[at] === label ? 1 : 0) - chance) * line.weight;
        if (Math.abs(gradient) < TINY) continue;
        for (const feature of features) {
          const cell = feature * LABEL_COUNT + label;
          squares[cell] = (squares[cell] as number) + gradient * gradient;
          weights[cell] = (weights[cell] as number) + (rate * gradient) / Math.sqrt(squares[cell] as number);
        }
      }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) step(lines[index] as DescribedLine);
    if (epoch * 2 >= epochs) add(average, weights);
    onEpoch(epoch);
  }
  // Averages the weights over the later epochs, because the average is more stable than the last epoch. Outside training, no features are
  // dropped, so each weight is scaled by the share of features that were kept in training.
  const share = (1 - dropout) / Math.floor((epochs + 1) / 2);
  return { weights: average.map((weight) => weight * share), transitions };
}

function add(sum: Float32Array, weights: Float32Array): void {
  for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] as number) + (weights[cell] as number);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Computes the forward and backward scores for a line, and returns the logarithm of the sum over all label paths. */
function sumPaths(length: number, own: Float64Array, transitions: Float32Array, forward: Float64Array, backward: Float64Array): number {
  const terms = new Float64Array(LABEL_COUNT);
  forward.fill(IMPOSSIBLE, 0, length * LABEL_COUNT);
  backward.fill(IMPOSSIBLE, 0, length * LABEL_COUNT);
  for (const label of FIRST_LABELS) forward[label] = own[label] as number;
  for (let at = 1; at < length; at++)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = LABELS_BEFORE[label] as readonly number[];
      for (const [index, earlier] of before.entries())
        terms[index] = (forward[(at - 1) * LABEL_COUNT + earlier] as number) + (transitions[earlier * LABEL_COUNT + label] as number);
      forward[at * LABEL_COUNT + label] = logSum(terms, before.length) + (own[at * LABEL_COUNT + label] as number);
    }
  const last = (length - 1) * LABEL_COUNT;
  for (const label of LAST_LABELS) backward[last + label] = 0;
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const after = AFTER[label] as readonly number[];
      for (const [index, later] of after.entries())
        terms[index] =
          (backward[(at + 1) * LABEL_COUNT + later] as number) +
          (transitions[label * LABEL_COUNT + later] as number) +
          (own[(at + 1) * LABEL_COUNT + later] as number);
      backward[at * LABEL_COUNT + label] = logSum(terms, after.length);
    }
  for (let label = 0; label < LABEL_COUNT; label++) terms[label] = (forward[last + label] as number) + (backward[last + label] as number);
  return logSum(terms, LABEL_COUNT);
}

const AFTER: readonly (readonly number[])[] = LABELS_BEFORE.map((_, label) =>
  LABELS_BEFORE.flatMap((before, later) => (before.includes(label) ? [later] : [])),
);

function logSum(terms: Float64Array, count: number): number {
  let most = IMPOSSIBLE;
  for (let at = 0; at < count; at++) most = Math.max(most, terms[at] as number);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp((terms[at] as number) - most);
  return most + Math.log(sum);
}
