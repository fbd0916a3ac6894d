import type { Block } from '../collect-blocks';

/** What a rule may know besides the block. */
export interface Context {
  /** Folded by `foldLine`. */
  readonly title: string;
  /** The texts of the page's `h1`, folded. */
  readonly headings: readonly string[];
  /** The authors' names together and one by one, folded. */
  readonly names: readonly string[];
}
/** Whether a block is no part of the article. */
export type Rule = (block: Block, context: Context) => boolean;
