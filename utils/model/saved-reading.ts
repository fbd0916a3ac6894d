import type { Direction } from './body';
import type { Reading } from './reading';
import type { ReadingPlace } from './reading-place';

/** The properties of a saved article that are listed in the library. */
export interface SavedSummary {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  /** The time when the article was saved, in ISO 8601. */
  readonly savedAt: string;
  readonly lang: string;
  readonly dir: Direction;
  /** The numbers of words, quotations and actors. */
  readonly words: number;
  readonly quotes: number;
  readonly actors: number;
  /** The number of indirect quotations, which are included in `quotes`. */
  readonly indirect: number;
}
/** A saved article that was found by its address, with what tells whether the page still shows the same text. */
export interface KnownArticle extends SavedSummary {
  /** The hash of the saved text. */
  readonly textHash: string;
}
export interface SavedReading extends Reading {
  readonly summary: SavedSummary;
  /** The reading position. Absent if it is the beginning of the article. */
  readonly place?: ReadingPlace;
}
