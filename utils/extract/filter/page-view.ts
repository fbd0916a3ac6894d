import type { Block } from '../collect-blocks';

/** A page as the block filter sees it. */
export interface PageView {
  readonly root: Element;
  /** Every block of the cleaned clone, in document order. */
  readonly blocks: readonly Block[];
  /** For each block the share of its characters that Readability kept, from 0 to 1. */
  readonly votes: Float32Array;
  /** For each block the rules that object to it, as one bit per rule in the order of `RULES`. */
  readonly verdicts: Uint32Array;
  readonly title: string;
  /** The description that the page declares; empty if it declares none. */
  readonly description: string;
  /** The text of the article in the structured data of the page; empty if they hold none. */
  readonly articleBody: string;
}

/**
 * A group of features that describe blocks by numbers. `describe` writes the `names.length` numbers of a block into a row, starting at
 * `at`.
 */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly describe: (index: number, row: Float32Array, at: number) => void;
}
