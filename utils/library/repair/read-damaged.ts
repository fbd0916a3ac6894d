import { Mismatch } from '../../decode/decode';
import { decodeHighlights, decodePlace } from '../../decode/decode-highlights';
import type { Reading } from '../../model';
import type { Database, SqlValue } from '../database';
import { type ArticleRow, highlightsIn, readingOf } from '../read-articles';
import { isDamage, isMissing } from './check-integrity';
import { type FoundPicture, readPictures } from './salvage-pictures';
import { type FoundShelf, readShelf } from './salvage-shelf';

/** An article from a file that may be damaged. */
export interface FoundArticle {
  /** The columns of its row, as the newest version has them. */
  readonly row: Readonly<Record<string, SqlValue>>;
  readonly reading: Reading;
  /** The reading position as JSON. */
  readonly place: string | null;
  readonly shelf: FoundShelf;
  readonly pictures: readonly FoundPicture[];
  /** Whether nothing that the reader added to the article was lost. */
  readonly isComplete: boolean;
}

/** The columns of `article` that versions 3 and 4 added, with their defaults. */
const ADDED = { details: '{}', corrections: '[]' };

/**
 * Reads an article from a file of any version that may be damaged, with everything that the reader added to it, as far as that can be read.
 * Returns `null` if there is no such article, or if its text or analysis cannot be read or decoded.
 */
export function readDamaged(source: Database, id: number): FoundArticle | null {
  const stored = unlessDamaged(() => source.rows<Record<string, SqlValue>>('SELECT * FROM article WHERE id = ?', [id])[0], undefined);
  if (!stored) return null;
  const row = { ...ADDED, ...stored };
  // Versions before 5 have no tables of highlights and reading positions.
  const highlights = unlessDamaged(() => decodeHighlights(highlightsIn(source, id)), []);
  const place = unlessDamaged(() => placeOf(source, id), null);
  const shelf = readShelf(source, id);
  const pictures = readPictures(source, id);
  const whole = decode(row, highlights ?? []);
  const isComplete = highlights !== undefined && place !== undefined && shelf.isComplete;
  if (whole) return { row, reading: whole, place: place ?? null, shelf, pictures, isComplete };
  // Perhaps only the corrections are damaged. The article is worth more without them than not at all.
  const bare = { ...row, corrections: '[]' };
  const reading = decode(bare, highlights ?? []);
  return reading && { row: bare, reading, place: place ?? null, shelf, pictures, isComplete: false };
}

/** Returns what `read` returns, `absent` if the file has no such table, and `undefined` if the data is damaged. */
function unlessDamaged<T>(read: () => T, absent: T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isMissing(error)) return absent;
    if (isDamage(error) || isUndecodable(error)) return undefined;
    throw error;
  }
}

function decode(row: Readonly<Record<string, SqlValue>>, highlights: readonly unknown[]): Reading | null {
  try {
    const decoded = readingOf(row as unknown as ArticleRow, highlights);
    return decoded.ok ? decoded.value : null;
  } catch (error) {
    if (isUndecodable(error)) return null;
    throw error;
  }
}

const isUndecodable = (error: unknown): boolean => error instanceof Mismatch || error instanceof SyntaxError;

function placeOf(source: Database, id: number): string | null {
  const place = source.rows<{ place: string }>('SELECT place FROM place WHERE article_id = ?', [id])[0]?.place ?? null;
  if (place !== null) decodePlace(JSON.parse(place));
  return place;
}
