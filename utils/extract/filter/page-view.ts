import type { Block } from '../collect-blocks';

/** What the block filter looks at. */
export interface PageView {
  readonly root: Element;
  /** Every block of the cleaned clone, in the order of the page. */
  readonly blocks: readonly Block[];
  /** For each block the share of its characters that Readability kept, 0 to 1. */
  readonly votes: Float32Array;
  /** Which rules hold for each block, one bit each in the order of `RULES`. */
  readonly verdicts: Uint32Array;
  readonly title: string;
  /** What the page gives as its description; empty where it gives none. */
  readonly description: string;
  /** The text that the page's structured data give as the article's; empty where they give none. */
  readonly articleBody: string;
}

/** Describes blocks by numbers. `describe` writes `names.length` numbers for a block into a row, from `at` on. */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly describe: (index: number, row: Float32Array, at: number) => void;
}
