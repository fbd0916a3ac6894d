import type { Anchor } from './anchor';

/** Where a reader was in an article, by its words: it is the same place at every size of the letters, and after the page was read again. */
export interface ReadingPlace {
  /** The beginning of the first block that was on the screen. */
  readonly block: Anchor;
  /** How many UTF-16 units of the block stood above the screen. */
  readonly offset: number;
}
