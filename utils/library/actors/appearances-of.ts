import type { Database } from '../database';
import { type Sql, sql } from '../search/sql';

const COLUMNS = 'm.article_id AS id, m.number, m.quotes, coalesce(s.published_at, s.saved_at) AS at, s.host, s.site';
const FROM = 'cast_member m JOIN shelf s ON s.article_id = m.article_id WHERE m.identity_id = ? AND s.deleted_at IS NULL';

/**
 * Returns the common table `appearance` with a row for each occurrence of an actor in the cast of an article: the article's `id`, the actor's
 * `number` and number of `quotes` there, the time `at` of publication or, if that is not known, of saving, and the website. `actor` is the id
 * of an identity.
 */
export const appearancesOf = (actor: number): Sql => sql(`appearance AS MATERIALIZED (SELECT ${COLUMNS} FROM ${FROM})`, actor);

/**
 * Returns the common table `appearance` with only those articles that have the first quotations of an actor, at most `most`, in an order. Each
 * article has at least one.
 */
export const firstAppearancesOf = (actor: number, order: string, most: number): Sql =>
  sql(`appearance AS MATERIALIZED (SELECT ${COLUMNS} FROM ${FROM} AND m.quotes > 0 ORDER BY ${order} LIMIT ?)`, actor, most);

/** Fills the table `temp.appearance` of this connection with the rows of `appearancesOf`, for several questions about one actor. */
export function keepAppearances(database: Database, actor: number): void {
  database.run(`CREATE TEMP TABLE IF NOT EXISTS appearance(
    id INTEGER NOT NULL, number TEXT NOT NULL, quotes INTEGER NOT NULL, at INTEGER NOT NULL, host TEXT NOT NULL, site TEXT NOT NULL);
    DELETE FROM temp.appearance`);
  database.rows(`INSERT INTO temp.appearance SELECT ${COLUMNS} FROM ${FROM}`, [actor]);
}

/** Returns the SQL of the month of a time, such as `2026-05`. */
export const monthOf = (time: string): string => `strftime('%Y-%m', ${time} / 1000, 'unixepoch')`;

/** Returns all names that articles use for an actor, without duplicates. */
export function namesOf(database: Database, actor: number): readonly string[] {
  const rows = database.rows<{ name: string }>(
    'SELECT DISTINCT name FROM identity_name WHERE identity_id = ? ORDER BY articles DESC, name',
    [actor],
  );
  return rows.map(({ name }) => name);
}
