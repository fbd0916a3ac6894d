import type { ArticleScope } from '../../model';
import type { Database } from '../database';
import { IDENTITY_VERSION } from '../identities/write-identities';
import { searchIds } from '../search/run-search';
import { VOICES_VERSION } from './write-voices';

/**
 * The articles of a question, in a table of this connection. A month is written as in 202603. `is_read` says whether the speakers of the article are
 * known, and who they are.
 */
const TABLE = `CREATE TEMP TABLE IF NOT EXISTS asked_article(
  article_id INTEGER PRIMARY KEY, month INTEGER NOT NULL, is_dated INTEGER NOT NULL, is_read INTEGER NOT NULL)`;

/** The columns of `asked_article`, from `s`, a row of `shelf`. The month is that in the reader's time zone, as in searches. */
const ASKED = `s.article_id, CAST(strftime('%Y%m', coalesce(s.published_at, s.saved_at) / 1000, 'unixepoch', 'localtime') AS INTEGER),
  s.published_at IS NOT NULL, s.voiced >= ${VOICES_VERSION} AND s.identified >= ${IDENTITY_VERSION}`;
/** Deleted articles and links have no voices. */
const COUNTED = 's.deleted_at IS NULL AND s.words > 0';

/** Fills `asked_article` with some articles. `now` is in milliseconds since 1970. */
export function askArticles(database: Database, scope: ArticleScope, now: number): void {
  database.run(`${TABLE}; DELETE FROM asked_article`);
  if ('query' in scope && scope.query.trim() === '') {
    database.rows(`INSERT INTO asked_article SELECT ${ASKED} FROM shelf s WHERE ${COUNTED}`);
  } else {
    const ids = 'ids' in scope ? scope.ids : searchIds(database, scope.query, 'newest', now, -1);
    database.rows(
      `INSERT OR IGNORE INTO asked_article SELECT ${ASKED} FROM json_each(?) asked CROSS JOIN shelf s ON s.article_id = asked.value
       WHERE ${COUNTED}`,
      [JSON.stringify(ids)],
    );
  }
}
