import type { Anchor } from './anchor';

/** A reading position, described by words. It stays the same at every text size, and when the page is read again. */
export interface ReadingPlace {
  /** The beginning of the first block that was on the screen. */
  readonly block: Anchor;
  /** The number of UTF-16 units of the block that had been scrolled past the top of the screen. */
  readonly offset: number;
}
