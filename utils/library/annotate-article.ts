import { withHighlights } from '../annotate/with-highlights';
import { correctReading } from '../correct/correct-reading';
import { withCorrections } from '../correct/with-corrections';
import type { Annotations, ReadingPlace, Result, SavedSummary } from '../model';
import type { Database } from './database';
import { writeIdentities } from './identities/write-identities';
import { openArticle } from './read-articles';
import { writeHighlights } from './save-article';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './summary';
import { writeCast } from './write-cast';

/**
 * Replaces the reader's corrections and highlights of a saved article, and updates the stored quotations and actors to match, in one
 * transaction. The analysis and the date of saving do not change. Fails with `articleMissing` or `articleInvalid`. Throws SQLite's errors.
 */
export function annotateArticle(database: Database, id: number, { corrections, highlights }: Annotations): Result<SavedSummary> {
  return database.transaction(() => {
    const opened = openArticle(database, id);
    if (!opened.ok) return opened;
    const annotated = withHighlights(withCorrections(opened.value, corrections), highlights);
    const { reading } = correctReading(annotated);
    writeCast(database, id, reading);
    writeIdentities(database, id, reading);
    writeHighlights(database, id, highlights);
    const { quotes, actors } = reading.analysis;
    const [row] = database.rows<SummaryRow>(
      `UPDATE article SET corrections = ?, quotes = ?, actors = ? WHERE id = ? RETURNING ${SUMMARY_COLUMNS}`,
      [JSON.stringify(corrections), quotes.length, actors.length, id],
    );
    if (!row) throw new Error('SQLite returned no row for an update');
    return { ok: true, value: summaryOf(row) };
  });
}

/**
 * Stores the reading position in a saved article. If `place` is `null`, which stands for the beginning of the article, removes any stored
 * position. Fails with `articleMissing` if the library does not contain the article. Throws SQLite's errors.
 */
export function keepPlace(database: Database, id: number, place: ReadingPlace | null): Result<null> {
  return database.transaction(() => {
    if (database.rows('SELECT id FROM article WHERE id = ? AND deleted_at IS NULL', [id]).length === 0)
      return { ok: false, error: { code: 'articleMissing' } };
    if (place) database.rows('INSERT OR REPLACE INTO place(article_id, place) VALUES(?, ?)', [id, JSON.stringify(place)]);
    else database.rows('DELETE FROM place WHERE article_id = ?', [id]);
    return { ok: true, value: null };
  });
}
