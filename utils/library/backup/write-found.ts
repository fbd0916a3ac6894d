import type { Database } from '../database';
import { placePinned } from '../identities/place-pinned';
import type { FoundArticle } from '../repair/read-damaged';
import { writePictures } from '../repair/salvage-pictures';
import { writeShelf } from '../repair/salvage-shelf';
import { writeReading } from '../save-article';

/**
 * Writes an article of a backup that the library does not have, with everything that the reader added to it. All of it has been decoded, and
 * is derived again from the article as when it is saved. It gets the id `id`, or else the next one. Returns its id.
 */
export function writeFound(target: Database, found: FoundArticle, id?: number): number {
  const summary = writeReading(target, found.reading, savedAtOf(found), { id, identities: found.shelf.identities });
  writeShelf(target, summary.id, found.shelf);
  if (found.shelf.pins.length > 0) placePinned(target, 'article_id = ?', [summary.id]);
  if (found.place !== null) target.rows('INSERT INTO place(article_id, place) VALUES(?, ?)', [summary.id, found.place]);
  writePictures(target, summary.id, found.pictures);
  return summary.id;
}

/** Returns the time at which an article was saved, in milliseconds since 1970; 0 if the backup does not say. */
export function savedAtOf({ row }: FoundArticle): number {
  const time = row.saved_at;
  return typeof time === 'number' && Number.isSafeInteger(time) && time >= 0 && time <= MAX_TIME ? time : 0;
}

/** The latest time that JavaScript can express, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;
