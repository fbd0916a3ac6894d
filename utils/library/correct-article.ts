import { correctReading } from '../correct/correct-reading';
import type { Correction, Result, SavedSummary } from '../model';
import type { Database } from './database';
import { openArticle } from './read-articles';
import { writeCast } from './save-article';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './summary';

/**
 * Keeps the reader's corrections of a saved article, in the place of those that it had, in one transaction with its quotes and actors as
 * they are under them. What was found stays beside them, and so does the day of saving. Throws what SQLite throws.
 */
export function correctArticle(database: Database, id: number, corrections: readonly Correction[]): Result<SavedSummary> {
  return database.transaction(() => {
    const opened = openArticle(database, id);
    if (!opened.ok) return opened;
    const { reading } = correctReading({ ...opened.value, corrections });
    writeCast(database, id, reading);
    const { quotes, actors } = reading.analysis;
    const [row] = database.rows<SummaryRow>(
      `UPDATE article SET corrections = ?, quotes = ?, actors = ? WHERE id = ? RETURNING ${SUMMARY_COLUMNS}`,
      [JSON.stringify(corrections), quotes.length, actors.length, id],
    );
    if (!row) throw new Error('SQLite returned no row for an update');
    return { ok: true, value: summaryOf(row) };
  });
}
