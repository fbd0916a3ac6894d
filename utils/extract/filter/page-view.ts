import type { Block } from '../blocks/collect-blocks';

/** A page as the block filter sees it. */
export interface PageView {
  readonly root: Element;
  /** Every block of the cleaned copy of the page, in document order. */
  readonly blocks: readonly Block[];
  /** The share of each block's characters that Readability kept, from 0 to 1. */
  readonly votes: Float32Array;
  /** The rules that object to each block, as a bit mask with one bit per rule, in the order of `RULES`. */
  readonly verdicts: Uint32Array;
  readonly title: string;
  /** The description that the page declares. Empty if there is none. */
  readonly description: string;
  /** The article's text in the page's structured data. Empty if there is none. */
  readonly articleBody: string;
  /** The page's address. */
  readonly url: string;
  /** The names of the site: the one that the page declares, and the one in its address. */
  readonly sites: readonly string[];
  readonly authors: readonly string[];
}

/**
 * A group of features that describe a block by numbers. `describe` writes a block's `names.length` numbers into the array `row`, starting
 * at the index `at`.
 */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly describe: (index: number, row: Float32Array, at: number) => void;
}
