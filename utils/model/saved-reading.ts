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
export interface SavedReading extends Reading {
  readonly summary: SavedSummary;
  /** The reading position. Absent if it is the beginning of the article. */
  readonly place?: ReadingPlace;
}
