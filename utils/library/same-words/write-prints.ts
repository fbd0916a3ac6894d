import { storedPrints } from '../../same-words/fingerprints';
import { quotationWords } from '../../same-words/quotation-words';
import { storedTextPrints, textWords } from '../../same-words/text-prints';
import type { Database } from '../database';

/** The version of the fingerprints. A release that makes them in another way increments it, and the library makes them again. */
const PRINTS_VERSION = 1;
/** The number of articles that are prepared at once, which takes less than a tenth of a second. */
const STEP = 20;

/**
 * Replaces the fingerprints of an article by those of its stored text and quotations. A link has none. Writes nothing if they have not
 * changed, because most of the reader's changes do not concern the words.
 */
export function writePrints(database: Database, id: number): void {
  const [article] = database.rows<{ text: string }>('SELECT text FROM article WHERE id = ? AND words > 0', [id]);
  if (!article) {
    database.rows('DELETE FROM article_prints WHERE article_id = ?', [id]);
    return;
  }
  const quotes = database.rows<{ text: string }>('SELECT text FROM quote WHERE article_id = ?', [id]);
  const ofQuotes = packPrints(storedPrints(quotes.map(({ text }) => quotationWords(text).compared)));
  const ofText = packPrints(storedTextPrints(textWords(article.text)));
  const same = 'SELECT 1 FROM article_prints WHERE article_id = ? AND version = ? AND quotes = ? AND text = ?';
  if (database.rows(same, [id, PRINTS_VERSION, ofQuotes, ofText]).length > 0) return;
  database.rows('DELETE FROM article_prints WHERE article_id = ?', [id]);
  database.rows('INSERT INTO article_prints(article_id, version, quotes, text) VALUES(?, ?, ?, ?)', [id, PRINTS_VERSION, ofQuotes, ofText]);
}

/** Returns the number of articles that cannot be compared with others yet. */
export function countUncompared(database: Database): number {
  return database.rows<{ n: number }>('SELECT count(*) AS n FROM article_prints WHERE version < ?', [PRINTS_VERSION])[0]?.n ?? 0;
}

/**
 * Makes the fingerprints of a few articles from earlier releases, the newest first, in one transaction. Returns the number of articles that are
 * left.
 */
export function preparePrints(database: Database): number {
  return database.transaction(() => {
    const next = 'SELECT article_id AS id FROM article_prints WHERE version < ? ORDER BY version DESC, article_id DESC LIMIT ?';
    const rows = database.rows<{ id: number }>(next, [PRINTS_VERSION, STEP]);
    for (const { id } of rows) writePrints(database, id);
    return rows.length < STEP ? 0 : countUncompared(database);
  });
}

/** Returns fingerprints as the database stores them: four bytes each. */
export function packPrints(prints: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * prints.length));
  for (const [at, print] of prints.entries()) view.setUint32(4 * at, print);
  return new Uint8Array(view.buffer);
}
