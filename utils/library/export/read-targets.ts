import type { ArticleScope, ExportTarget, ExportTargets } from '../../model';
import type { Database } from '../database';
import { searchIds } from '../search/run-search';

/** Returns the articles that an export shall contain, in order. `now` is in milliseconds since 1970. */
export function readTargets(database: Database, scope: ArticleScope, now: number): ExportTargets {
  const ids = 'ids' in scope ? scope.ids : searchIds(database, scope.query, scope.order, now, -1);
  const targets = database.rows<ExportTarget>(
    `SELECT s.article_id AS id, s.uid, s.rev FROM json_each(?) asked JOIN shelf s ON s.article_id = asked.value
     WHERE s.deleted_at IS NULL ORDER BY asked.key`,
    [JSON.stringify([...new Set(ids)])],
  );
  return { targets, lastRev: database.rows<{ last: number }>('SELECT last FROM revision')[0]?.last ?? 0 };
}
