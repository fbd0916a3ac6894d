import type { Direction } from './body';
import type { Reading } from './reading';
import type { ReadingPlace } from './reading-place';

/** A saved article in a list. */
export interface SavedSummary {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Counts. */
  readonly words: number;
  readonly quotes: number;
  readonly actors: number;
  /** Of the quotes, those told in other words. */
  readonly retold: number;
}
export interface SavedReading extends Reading {
  readonly summary: SavedSummary;
  /** Where the reader was. Absent at the head of the article. */
  readonly place?: ReadingPlace;
}
