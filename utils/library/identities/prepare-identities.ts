import { correctReading } from '../../correct/correct-reading';
import { attempt } from '../../decode/decode';
import type { Reading } from '../../model';
import type { Database } from '../database';
import { readArticle } from '../read-articles';
import { IDENTITY_VERSION, markIdentified, writeIdentities } from './write-identities';

/** The number of articles that are prepared at once, which takes about a tenth of a second. */
const STEP = 8;

/** Returns the number of articles whose actors are not known in other articles yet. */
export function countUnidentified(database: Database): number {
  return database.rows<{ n: number }>('SELECT count(*) AS n FROM shelf WHERE identified < ?', [IDENTITY_VERSION])[0]?.n ?? 0;
}

/**
 * Finds out who the actors of a few articles from earlier releases are, the newest first, in one transaction. Returns the number of articles
 * that are left. An article that cannot be decoded stays as it is.
 */
export function prepareIdentities(database: Database): number {
  return database.transaction(() => {
    const next = 'SELECT article_id AS id FROM shelf WHERE identified < ? ORDER BY identified DESC, article_id DESC LIMIT ?';
    const rows = database.rows<{ id: number }>(next, [IDENTITY_VERSION, STEP]);
    for (const { id } of rows) {
      const reading = attempt(() => readArticle(database, id));
      if (reading.ok) identifyActors(database, id, correctReading(reading.value).reading);
      else markIdentified(database, id);
    }
    return rows.length < STEP ? 0 : countUnidentified(database);
  });
}

/** Finds out who the actors of an article from an earlier release are, and who says its stored quotations. Must run in a transaction. */
export function identifyActors(database: Database, id: number, shown: Reading): void {
  for (const { id: number, speaker } of shown.analysis.quotes)
    database.rows('UPDATE quote SET actor = ? WHERE article_id = ? AND number = ?', [speaker?.actorId ?? null, id, number]);
  writeIdentities(database, id, shown);
}
