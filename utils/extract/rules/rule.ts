import type { LeftOutReason } from '../../model';
import type { Block } from '../collect-blocks';

/** The facts about a page that a rule may use besides the blocks. */
export interface Context {
  /** The title of the article, folded by `foldLine`. */
  readonly title: string;
  /** The texts of the `h1` elements of the page, folded. */
  readonly headings: readonly string[];
  /** The authors' names, first joined in one line and then one by one, folded. */
  readonly names: readonly string[];
}
/** Returns whether a rule objects to a block. */
export type IsLeftOut = (block: Block) => boolean;

/** A rule that recognises one kind of block that is not part of the article. */
export interface Rule {
  /** The reason for leaving out a block. The locales hold its text for readers under `leftOut`. */
  readonly name: LeftOutReason;
  /**
   * Reads the context of the blocks once, and returns the test for single blocks. `blocks` are those that Readability kept, in document
   * order.
   */
  readonly prepare: (blocks: readonly Block[], context: Context) => IsLeftOut;
}
