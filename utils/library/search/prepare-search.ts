import { correctReading } from '../../correct/correct-reading';
import { attempt } from '../../decode/decode';
import type { Database } from '../database';
import { readArticle } from '../read-articles';
import { completeCast } from '../write-cast';
import { writeOtherScript } from './other-script';

/**
 * The version of the rows that searches derive from an article: `other_script`, `cast_name` and the facts about quotations. A release that
 * derives them in another way increments it, and the library writes them again, a few articles at a time.
 */
const SEARCH_VERSION = 1;

/** Records that the rows for searches are those of this release. */
export function markPrepared(database: Database, id: number): void {
  database.rows('UPDATE shelf SET prepared = ? WHERE article_id = ?', [SEARCH_VERSION, id]);
}

/** Returns the number of articles that searches do not find by all of their properties yet. */
export function countUnprepared(database: Database): number {
  return database.rows<{ n: number }>('SELECT count(*) AS n FROM shelf WHERE prepared < ?', [SEARCH_VERSION])[0]?.n ?? 0;
}

/** The number of articles that are prepared at once, which takes less than a tenth of a second. */
const STEP = 20;

/**
 * Writes the rows for searches for a few articles from earlier releases, the newest first, in one transaction. Returns the number of articles
 * that are left. An article that cannot be decoded stays as it is.
 */
export function prepareSearch(database: Database): number {
  return database.transaction(() => {
    const next = 'SELECT article_id AS id FROM shelf WHERE prepared < ? ORDER BY prepared DESC, article_id DESC LIMIT ?';
    const rows = database.rows<{ id: number }>(next, [SEARCH_VERSION, STEP]);
    for (const { id } of rows) {
      const reading = attempt(() => readArticle(database, id));
      if (reading.ok) {
        completeCast(database, id, correctReading(reading.value).reading);
        writeOtherScript(database, id, reading.value.article);
      }
      markPrepared(database, id);
    }
    return rows.length < STEP ? 0 : countUnprepared(database);
  });
}
