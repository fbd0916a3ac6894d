/** What the training script writes and `readForest` reads: gradient-boosted trees over numbers that describe a block. */
export interface BlockModel {
  /** Names of the features, as `describeBlocks` calls them, in the order in which the trees count them. */
  readonly features: readonly string[];
  /** For each feature the numbers at which trees part blocks, ascending. */
  readonly edges: readonly (readonly number[])[];
  /** What one unit of a leaf is worth. */
  readonly unit: number;
  /**
   * Base64. Each tree begins with its root; a split is the number of its feature and of its edge, then its left branch (values up to the edge)
   * and its right one; a leaf is 255 and its value as a signed byte.
   */
  readonly trees: string;
  /** What the trees were grown from, with its licence. */
  readonly sources: readonly string[];
}
/** Stands where a split has its feature. */
export const LEAF = 255;
