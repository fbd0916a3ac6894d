/** Writes the first and second derivatives of a loss at the current scores of all rows. */
export type Loss = (scores: Float64Array, grads: Float64Array, hessians: Float64Array) => void;

const MIN_HESSIAN = 1e-6;

/** The logistic loss of a share between 0 and 1, for rows that are independent of each other. */
export const logisticLoss =
  (targets: Float32Array, weights: Float32Array): Loss =>
  (scores, grads, hessians) => {
    for (let row = 0; row < scores.length; row++) {
      const share = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      grads[row] = weight * (share - (targets[row] ?? 0));
      hessians[row] = weight * Math.max(share * (1 - share), MIN_HESSIAN);
    }
  };

/**
 * The cross-entropy of a choice between candidates, whose probabilities are the softmax of their scores (ListNet, Cao et al. 2007).
 * @param starts The first row of each choice. Its candidates are the rows up to the next start.
 */
export const choiceLoss =
  (targets: Float32Array, weights: Float32Array, starts: readonly number[]): Loss =>
  (scores, grads, hessians) => {
    for (const [at, start] of starts.entries()) {
      const end = starts[at + 1] ?? scores.length;
      const top = scores.subarray(start, end).reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      let sum = 0;
      for (let row = start; row < end; row++) sum += Math.exp((scores[row] ?? 0) - top);
      for (let row = start; row < end; row++) {
        const share = Math.exp((scores[row] ?? 0) - top) / sum;
        const weight = weights[row] ?? 0;
        grads[row] = weight * (share - (targets[row] ?? 0));
        hessians[row] = weight * Math.max(share * (1 - share), MIN_HESSIAN);
      }
    }
  };
