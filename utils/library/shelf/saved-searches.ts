import type { SavedSearch } from '../../model';
import type { Database } from '../database';

/** Returns the searches that the reader keeps, the oldest first. */
export const listSearches = (database: Database): readonly SavedSearch[] =>
  database.rows<SavedSearch>('SELECT uid AS id, name, query FROM saved_search WHERE deleted_at IS NULL ORDER BY made_at, uid');

/** Keeps a search, or replaces the one with the same id. `now` is in milliseconds since 1970. */
export function keepSearch(database: Database, { id, name, query }: SavedSearch, now: number): void {
  database.rows(
    `INSERT INTO saved_search(uid, name, query, made_at) VALUES(?, ?, ?, ?)
     ON CONFLICT(uid) DO UPDATE SET name = excluded.name, query = excluded.query, deleted_at = NULL`,
    [id, name, query, now],
  );
}

/** Removes a search. Its id stays, so that another copy of the library learns of it. `now` is in milliseconds since 1970. */
export function removeSearch(database: Database, id: string, now: number): void {
  database.rows("UPDATE saved_search SET name = '', query = '', deleted_at = ? WHERE uid = ? AND deleted_at IS NULL", [now, id]);
}
