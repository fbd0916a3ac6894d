/** A learned model: gradient-boosted trees over rows of numbers. Training scripts write it, and `readForest` reads it. */
export interface ForestModel {
  /** The names of the features that the trees use. Their order defines the feature numbers in `trees`. */
  readonly features: readonly string[];
  /** The values at which the trees split each feature, in ascending order. */
  readonly edges: readonly (readonly number[])[];
  /** The size of one unit of a leaf's value, in log odds. */
  readonly unit: number;
  /**
   * The trees in Base64. Each tree begins with its root. A split consists of a feature number, the index of one of the feature's `edges`,
   * its left branch (for values up to that edge) and its right branch. A leaf consists of the byte 255 and its value as a signed byte.
   */
  readonly trees: string;
  /** The data that the trees were trained on, with its licence. */
  readonly sources: readonly string[];
}
/** The byte that marks a leaf. It is in the position where a split has its feature number. */
export const LEAF = 255;
