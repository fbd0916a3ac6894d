import type { Result } from '../../model';
import type { Database } from '../database';

/**
 * Replaces the reader's note on an article. An empty text removes it. Fails with `articleMissing` if the library does not contain the article.
 * `now` is in milliseconds since 1970.
 */
export function keepNote(database: Database, id: number, text: string, now: number): Result<null> {
  return database.transaction(() => {
    if (database.rows('SELECT 1 FROM shelf WHERE article_id = ? AND deleted_at IS NULL', [id]).length === 0)
      return { ok: false, error: { code: 'articleMissing' } };
    if (text.trim() === '') database.rows('DELETE FROM note WHERE article_id = ?', [id]);
    else
      database.rows(
        `INSERT INTO note(article_id, text, edited_at) VALUES(?, ?, ?)
         ON CONFLICT(article_id) DO UPDATE SET text = excluded.text, edited_at = excluded.edited_at`,
        [id, text, now],
      );
    return { ok: true, value: null };
  });
}
