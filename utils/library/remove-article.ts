import type { Result } from '../model';
import type { Database, SqlValue } from './database';
import { BIN_MS } from './library';
import { removeUnusedTags } from './shelf/tag-articles';

/**
 * Marks an article as removed. Does not change an article that is already marked. Fails with `articleMissing` if the library has no article
 * with this id. `now` is in milliseconds since 1970.
 */
export function removeArticle(database: Database, id: number, now: number): Result<null> {
  return resultOf(database.rows('UPDATE article SET deleted_at = coalesce(deleted_at, ?) WHERE id = ? RETURNING id', [now, id]));
}

/** Restores a removed article to its place in the list. Fails with `articleMissing` if the library has no article with this id. */
export function restoreArticle(database: Database, id: number): Result<null> {
  return resultOf(database.rows('UPDATE article SET deleted_at = NULL WHERE id = ? RETURNING id', [id]));
}

/**
 * Deletes the articles that were removed more than `BIN_MS` ago, with their quotations and with actors that occur in no other article.
 * `now` is in milliseconds since 1970. Articles with a date of removal in the future are deleted too, because otherwise a clock that was
 * wrong once would keep them for ever.
 */
export function purgeArticles(database: Database, now: number): void {
  erase(database, 'deleted_at < ? OR deleted_at > ?', [now - BIN_MS, now + BIN_MS]);
}

/** Deletes removed articles at once, as `purgeArticles` does later. Returns the ids of those that were removed. */
export const eraseArticles = (database: Database, ids: readonly number[]): readonly number[] =>
  erase(database, 'deleted_at IS NOT NULL AND article_id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);

/** Deletes the articles whose row of `shelf` meets a condition, and what only they had. Returns their ids. */
function erase(database: Database, condition: string, values: readonly SqlValue[]): readonly number[] {
  return database.transaction(() => {
    const sql = `DELETE FROM article WHERE id IN (SELECT article_id FROM shelf WHERE ${condition}) RETURNING id`;
    const erased = database.rows<{ id: number }>(sql, values).map(({ id }) => id);
    if (erased.length === 0) return [];
    database.run('DELETE FROM actor WHERE id NOT IN (SELECT actor_id FROM article_actor)');
    removeUnusedTags(database);
    return erased;
  });
}

/** Returns the time when the next removed article is to be deleted, in milliseconds since 1970, or `null` if there is none. */
export function nextPurge(database: Database): number | null {
  const [row] = database.rows<{ first: number | null }>('SELECT min(deleted_at) AS first FROM shelf WHERE deleted_at IS NOT NULL');
  return typeof row?.first === 'number' ? row.first + BIN_MS + 1 : null;
}

const resultOf = (rows: readonly object[]): Result<null> =>
  rows.length > 0 ? { ok: true, value: null } : { ok: false, error: { code: 'articleMissing' } };

/**
 * Marks articles as removed, in one transaction. Returns the ids of those that were not removed before. `now` is in milliseconds since
 * 1970.
 */
export const removeArticles = (database: Database, ids: readonly number[], now: number): readonly number[] =>
  database
    .rows<{ id: number }>(
      'UPDATE article SET deleted_at = ? WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL RETURNING id',
      [now, JSON.stringify(ids)],
    )
    .map(({ id }) => id);

/** Restores removed articles to their places in the list. Returns the ids of those that were removed. */
export const restoreArticles = (database: Database, ids: readonly number[]): readonly number[] =>
  database
    .rows<{ id: number }>(
      'UPDATE article SET deleted_at = NULL WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NOT NULL RETURNING id',
      [JSON.stringify(ids)],
    )
    .map(({ id }) => id);
