import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';

/** The facts about a page that a rule may use in addition to the blocks. */
export interface Context {
  /** The article's title, folded by `foldLine`. */
  readonly title: string;
  /** The folded texts of the page's `h1` elements. */
  readonly headings: readonly string[];
  /** The authors' folded names: first all of them joined into one line, and then each of them separately. */
  readonly names: readonly string[];
  /** The first subtag of the page's language, or `null` if the page does not declare one. */
  readonly lang: string | null;
}
/** A function that returns whether a rule objects to a block. */
export type IsLeftOut = (block: Block) => boolean;

/** A rule that recognises one kind of block that does not belong to the article. */
export interface Rule {
  /** The reason for leaving out a block. The text that readers see is in the locales, under `leftOut`. */
  readonly name: LeftOutReason;
  /**
   * Reads the blocks and their context once, and returns a function that tests single blocks. `blocks` contains the blocks that Readability
   * kept, in document order.
   */
  readonly prepare: (blocks: readonly Block[], context: Context) => IsLeftOut;
}
