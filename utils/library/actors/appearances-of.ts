import type { Database } from '../database';
import { type Sql, sql } from '../search/sql';

/**
 * Returns the common table `appearance` with a row for each occurrence of an actor in the cast of an article: the article's `id`, the actor's
 * `number`, `name`, `names`, `roles` and the number of `quotes` there, the time `at` of publication or, if that is not known, of saving,
 * and the website. `actor` is the id of an identity.
 */
export const appearancesOf = (actor: number): Sql =>
  sql(
    `appearance AS MATERIALIZED (
       SELECT m.article_id AS id, m.number, m.name, m.names, m.roles, m.quotes, coalesce(s.published_at, s.saved_at) AS at, s.host, s.site
       FROM cast_member m JOIN shelf s ON s.article_id = m.article_id
       WHERE m.identity_id = ? AND s.deleted_at IS NULL)`,
    actor,
  );

/** Returns the SQL of the month of a time, such as `2026-05`. */
export const monthOf = (time: string): string => `strftime('%Y-%m', ${time} / 1000, 'unixepoch')`;

/** Returns all names that articles use for an actor, without duplicates. */
export function namesOf(database: Database, actor: number): readonly string[] {
  const own = appearancesOf(actor);
  const rows = database.rows<{ name: string }>(
    `WITH ${own.sql} SELECT DISTINCT value AS name FROM appearance, json_each(appearance.names)`,
    own.values,
  );
  return rows.map(({ name }) => name);
}
