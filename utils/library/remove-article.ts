import type { Result } from '../model';
import type { Database } from './database';
import { UNDO_MS } from './library';

/** Takes an article out of sight. `now`: milliseconds since 1970. Removing twice is removing once. */
export function removeArticle(database: Database, id: number, now: number): Result<null> {
  return touched(database.rows('UPDATE article SET deleted_at = coalesce(deleted_at, ?) WHERE id = ? RETURNING id', [now, id]));
}

/** Brings a removed article back where it stood. */
export function restoreArticle(database: Database, id: number): Result<null> {
  return touched(database.rows('UPDATE article SET deleted_at = NULL WHERE id = ? RETURNING id', [id]));
}

/**
 * Deletes for good what was removed more than `UNDO_MS` ago, with its quotes and the actors that nobody else names.
 * What seems to have been removed in the future goes too, or a clock that was wrong once would keep it for ever.
 */
export function purgeArticles(database: Database, now: number): void {
  database.transaction(() => {
    const gone = database.rows('DELETE FROM article WHERE deleted_at < ? OR deleted_at > ? RETURNING id', [now - UNDO_MS, now + UNDO_MS]);
    if (gone.length > 0) database.run('DELETE FROM actor WHERE id NOT IN (SELECT actor_id FROM article_actor)');
  });
}

const touched = (rows: readonly object[]): Result<null> =>
  rows.length > 0 ? { ok: true, value: null } : { ok: false, error: { code: 'articleMissing' } };
