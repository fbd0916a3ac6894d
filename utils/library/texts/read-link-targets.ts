import type { ArticleScope, LinkTarget } from '../../model';
import type { Database } from '../database';
import { searchIds } from '../search/run-search';
import { MAX_LINK_TARGETS } from './text-library';

/** Returns the links among some articles, in order; at most the first `MAX_LINK_TARGETS`. `now` is in milliseconds since 1970. */
export function readLinkTargets(database: Database, scope: ArticleScope, now: number): readonly LinkTarget[] {
  const ids = 'ids' in scope ? scope.ids : searchIds(database, scope.query, scope.order, now, -1);
  return database.rows<LinkTarget>(
    `SELECT a.id, a.url, a.title FROM json_each(?) asked JOIN shelf s ON s.article_id = asked.value JOIN article a ON a.id = s.article_id
     WHERE s.deleted_at IS NULL AND s.words = 0 ORDER BY asked.key LIMIT ?`,
    [JSON.stringify([...new Set(ids)]), MAX_LINK_TARGETS],
  );
}
