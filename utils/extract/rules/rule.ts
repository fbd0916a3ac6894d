import type { LeftOutReason } from '../../model';
import type { Block } from '../collect-blocks';

/** What a rule may know besides the blocks. */
export interface Context {
  /** Folded by `foldLine`. */
  readonly title: string;
  /** The texts of the page's `h1`, folded. */
  readonly headings: readonly string[];
  /** The authors' names together and one by one, folded. */
  readonly names: readonly string[];
}
/** Whether a block is no part of the article. */
export type IsLeftOut = (block: Block) => boolean;

/** A reason for which a block is no part of the article. */
export interface Rule {
  /** Its words for readers are in the locales under `leftOut`. */
  readonly name: LeftOutReason;
  /** Reads what stands beside a block first: `blocks` are those that Readability kept, in the order of the page. */
  readonly prepare: (blocks: readonly Block[], context: Context) => IsLeftOut;
}
