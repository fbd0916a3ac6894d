import type { Block } from '../collect-blocks';

/** What a rule may know besides the block. */
export interface Context {
  readonly title: string | null;
  /** The texts of the page's `h1`. */
  readonly headings: readonly string[];
}
/** Whether a block is no part of the article. */
export type Rule = (block: Block, context: Context) => boolean;
