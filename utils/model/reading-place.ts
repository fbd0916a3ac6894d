import type { Anchor } from './anchor';

/** A reading position, described by words. It is the same place at every text size, and after the page is read again. */
export interface ReadingPlace {
  /** The beginning of the first block that was on the screen. */
  readonly block: Anchor;
  /** The number of UTF-16 units of the block above the top of the screen. */
  readonly offset: number;
}
