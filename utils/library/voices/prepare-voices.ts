import { correctReading } from '../../correct/correct-reading';
import { attempt } from '../../decode/decode';
import type { ArticleScope } from '../../model';
import type { Database } from '../database';
import { identifyActors } from '../identities/prepare-identities';
import { IDENTITY_VERSION, markIdentified } from '../identities/write-identities';
import { readArticle } from '../read-articles';
import { askArticles } from './ask-articles';
import { markVoiced, VOICES_VERSION, writeVoices } from './write-voices';

/** The number of articles that are prepared at once, which takes less than a tenth of a second. */
const STEP = 20;

/** Returns the ids of those of some articles whose speakers are not known yet, the newest first. `now` is in milliseconds since 1970. */
export function unreadVoices(database: Database, scope: ArticleScope, now: number): readonly number[] {
  askArticles(database, scope, now);
  const rows = database.rows<{ id: number }>('SELECT article_id AS id FROM asked_article WHERE is_read = 0 ORDER BY article_id DESC');
  return rows.map(({ id }) => id);
}

/**
 * Writes who speaks in some articles, and who these speakers are in other articles, unless both is known already. An article that cannot be
 * decoded stays as it is.
 */
export function readVoices(database: Database, ids: readonly number[]): void {
  database.transaction(() => {
    const rows = database.rows<{ id: number; voiced: number; identified: number }>(
      `SELECT article_id AS id, voiced, identified FROM shelf
       WHERE article_id IN (SELECT value FROM json_each(?)) AND (voiced < ? OR identified < ?)`,
      [JSON.stringify(ids), VOICES_VERSION, IDENTITY_VERSION],
    );
    for (const { id, voiced, identified } of rows) {
      const reading = attempt(() => readArticle(database, id));
      if (reading.ok) {
        const { reading: shown } = correctReading(reading.value);
        if (identified < IDENTITY_VERSION) identifyActors(database, id, shown);
        if (voiced < VOICES_VERSION) writeVoices(database, id, shown);
      } else {
        markIdentified(database, id);
        markVoiced(database, id);
      }
    }
  });
}

/** Writes who speaks in a few articles from earlier releases, the newest first. Returns the number of articles that are left. */
export function prepareVoices(database: Database): number {
  const next = 'SELECT article_id AS id FROM shelf WHERE voiced < ? ORDER BY voiced DESC, article_id DESC LIMIT ?';
  const ids = database.rows<{ id: number }>(next, [VOICES_VERSION, STEP]).map(({ id }) => id);
  readVoices(database, ids);
  return ids.length < STEP ? 0 : countUnvoiced(database);
}

const countUnvoiced = (database: Database): number =>
  database.rows<{ n: number }>('SELECT count(*) AS n FROM shelf WHERE voiced < ?', [VOICES_VERSION])[0]?.n ?? 0;
