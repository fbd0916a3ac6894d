import type { ArticleScope } from '../../model';
import type { Database } from '../database';
import { searchIds } from '../search/run-search';
import { countRoughly } from './count-roughly';

/**
 * The tables of this connection. They are derived from the articles, and are in memory only.
 *
 * - `voice`: a speaker of an article. `number` is `actor_id`, or negative for a source that is no actor. `sort` is described in
 *   `voice-sort.ts`. `subject` is the number of a `SubjectReason`, from 1; 0 if the article is not about the speaker.
 * - `voice_article`: the articles in `voice`, with the revision of which the rows are, and whether all of the article has been read.
 * - `asked_article`: the articles of a question. A month is written as in 202603.
 */
const TABLES = `
  CREATE TEMP TABLE IF NOT EXISTS voice(
    article_id INTEGER NOT NULL, number INTEGER NOT NULL, actor_id INTEGER, sort INTEGER NOT NULL, subject INTEGER NOT NULL,
    quotes INTEGER NOT NULL, words INTEGER NOT NULL, PRIMARY KEY(article_id, number)) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS voice_article(article_id INTEGER PRIMARY KEY, rev INTEGER NOT NULL, is_read INTEGER NOT NULL);
  CREATE TEMP TABLE IF NOT EXISTS asked_article(article_id INTEGER PRIMARY KEY, month INTEGER NOT NULL, is_dated INTEGER NOT NULL);`;

/** The columns of `asked_article`, from `s`, a row of `shelf`. The month is that in the reader's time zone, as in searches. */
const ASKED = `s.article_id, CAST(strftime('%Y%m', coalesce(s.published_at, s.saved_at) / 1000, 'unixepoch', 'localtime') AS INTEGER),
  s.published_at IS NOT NULL`;
/** Deleted articles and links have no voices. */
const COUNTED = 's.deleted_at IS NULL AND s.words > 0';

/**
 * Fills `asked_article` with some articles, and `voice` with what is known of them without reading them. `now` is in milliseconds since
 * 1970.
 */
export function askArticles(database: Database, scope: ArticleScope, now: number): void {
  database.run(TABLES);
  database.rows('DELETE FROM asked_article');
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
  countRoughly(database);
}

/** Makes the tables of this connection, if they are not there yet. */
export const makeVoiceTables = (database: Database): void => database.run(TABLES);
