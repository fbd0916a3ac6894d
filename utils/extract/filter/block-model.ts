/**
 * A model of the learned filter: gradient-boosted trees over numbers that describe a block. The training script writes it and `readForest`
 * reads it.
 */
export interface BlockModel {
  /** The names of the features, as `describeBlocks` returns them, in the order in which the trees number them. */
  readonly features: readonly string[];
  /** For each feature the values at which trees split, ascending. */
  readonly edges: readonly (readonly number[])[];
  /** The value of one unit of a leaf, in log odds. */
  readonly unit: number;
  /**
   * The trees in Base64. Each tree begins with its root. A split consists of the number of its feature and of its edge, its left branch
   * (values up to the edge) and its right branch. A leaf consists of 255 and its value as a signed byte.
   */
  readonly trees: string;
  /** The data that the trees were trained on, with their licence. */
  readonly sources: readonly string[];
}
/** The byte that marks a leaf, in the place where a split has its feature. */
export const LEAF = 255;
