import type { Database } from '../database';
import { bytesIn } from './keep-picture';

/** The number of bytes that are deleted at once, because deleted pages are overwritten, and other requests wait meanwhile. */
const AT_ONCE = 50_000_000;

/**
 * Deletes some pictures if all of them take more than `limit` bytes, article by article: first those of deleted articles, then those
 * without a star, each time the one that was saved longest ago.
 */
export function trimPictures(database: Database, limit: number): void {
  database.transaction(() => {
    const before = bytesIn(database);
    const wanted = Math.max(limit, before - AT_ONCE);
    let bytes = before;
    for (const id of bytes > wanted ? articlesWithPictures(database) : []) {
      if (bytes <= wanted) return;
      bytes -= bytesOnlyIn(database, id);
      database.rows("UPDATE article_picture SET picture_id = NULL, problem = 'removed' WHERE article_id = ? AND picture_id IS NOT NULL", [
        id,
      ]);
    }
  });
}

/** Returns the ids of the articles with pictures, in the order in which they lose them. */
const articlesWithPictures = (database: Database): readonly number[] =>
  database
    .rows<{ id: number }>(
      `SELECT article_id AS id FROM shelf WHERE article_id IN (SELECT article_id FROM article_picture WHERE picture_id IS NOT NULL)
       ORDER BY deleted_at IS NULL, starred_at IS NOT NULL, seq`,
    )
    .map(({ id }) => id);

/** Returns the number of bytes of the pictures that no other article shows. */
const bytesOnlyIn = (database: Database, id: number): number =>
  database.rows<{ bytes: number }>(
    `SELECT coalesce(sum(bytes), 0) AS bytes FROM picture
     WHERE id IN (SELECT picture_id FROM article_picture WHERE article_id = ?1)
       AND NOT EXISTS (SELECT 1 FROM article_picture a WHERE a.picture_id = picture.id AND a.article_id <> ?1)`,
    [id],
  )[0]?.bytes ?? 0;
