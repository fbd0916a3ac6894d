import type { Anchor } from './anchor';

/** A reading position that is identified by words, so it remains valid at every text size and when the page is extracted again. */
export interface ReadingPlace {
  /** The beginning of the first block that was visible in the viewport. */
  readonly block: Anchor;
  /** The number of UTF-16 units at the start of this block that had been scrolled out of view. */
  readonly offset: number;
  /** The share of the article that had been read, from 0 to 1. Absent in positions from earlier releases. */
  readonly share?: number;
}
