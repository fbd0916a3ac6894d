import type { MarkChange, Marked } from '../../model';
import type { Database } from '../database';

/** The column that holds the time of each mark. */
const COLUMNS = { state: 'read_at', starred: 'starred_at', archived: 'archived_at' } as const;

/**
 * Changes the marks of articles, in one transaction, and returns which articles had another mark before. Ids that the library does not have
 * are left out. `now` is in milliseconds since 1970.
 */
export function markArticles(database: Database, ids: readonly number[], { state, starred, archived }: MarkChange, now: number): Marked {
  const wanted = { state: state && state === 'read', starred, archived };
  const set = (mark: keyof typeof COLUMNS): readonly number[] => {
    const isSet = wanted[mark];
    if (isSet === undefined) return [];
    const column = COLUMNS[mark];
    const rows = database.rows<{ id: number }>(
      `UPDATE shelf SET ${column} = ? WHERE article_id IN (SELECT value FROM json_each(?)) AND (${column} IS NULL) = ? RETURNING article_id AS id`,
      [isSet ? now : null, JSON.stringify(ids), isSet ? 1 : 0],
    );
    return rows.map(({ id }) => id);
  };
  return database.transaction(() => ({ state: set('state'), starred: set('starred'), archived: set('archived') }));
}
