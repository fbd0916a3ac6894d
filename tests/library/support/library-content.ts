import { createHash } from 'node:crypto';
import type { Database } from '../../../utils/library/database';

/**
 * Returns everything that a reader has in a library, article by article in the order of saving: the same for every file with the same
 * content, whatever its ids and revisions are.
 */
export function contentOf(database: Database): readonly object[] {
  const articles = database.rows<{ id: number; uid: string }>(
    `SELECT s.uid, s.read_at, s.starred_at, s.archived_at, a.* FROM article a JOIN shelf s ON s.article_id = a.id
     WHERE a.deleted_at IS NULL ORDER BY a.seq`,
  );
  const of = (id: number, sql: string) => database.rows(sql, [id]);
  return [
    ...articles.map(({ id, ...article }) => ({
      ...article,
      id: undefined,
      seq: undefined,
      tags: of(id, 'SELECT t.key, t.name FROM article_tag a JOIN tag t ON t.id = a.tag_id WHERE a.article_id = ? ORDER BY t.key'),
      note: of(id, 'SELECT text, edited_at FROM note WHERE article_id = ?'),
      place: of(id, 'SELECT place FROM place WHERE article_id = ?'),
      highlights: of(id, 'SELECT number, colour, made_at, text, note, parts FROM highlight WHERE article_id = ? ORDER BY number'),
      pictures: database
        .rows<{ data: Uint8Array | null }>(
          `SELECT p.address, p.place, p.problem, i.hash, i.type, i.width, i.height, i.bytes, d.data FROM article_picture p
           LEFT JOIN picture i ON i.id = p.picture_id LEFT JOIN picture_data d ON d.picture_id = i.id WHERE p.article_id = ? ORDER BY p.place`,
          [id],
        )
        .map((picture) => ({ ...picture, data: picture.data && Buffer.from(picture.data).toString('base64') })),
      quotes: of(
        id,
        'SELECT number, speaker, kind, confidence, start, text, manner, channel, is_named FROM quote WHERE article_id = ? ORDER BY number',
      ),
      actors: of(
        id,
        `SELECT a.kind, a.name, x.aliases, x.mentions, x.quotes, x.salience FROM article_actor x JOIN actor a ON a.id = x.actor_id
         WHERE x.article_id = ? ORDER BY a.name, a.kind`,
      ),
      voices: of(id, 'SELECT number, actor, sort, subject, quotes, words FROM voice WHERE article_id = ? ORDER BY number'),
    })),
    ...database.rows('SELECT uid, name, query, made_at FROM saved_search WHERE deleted_at IS NULL ORDER BY uid'),
  ];
}

/** Returns the SHA-256 of the content of a library. */
export const hashOfContent = (database: Database): string => {
  const hash = createHash('sha256');
  for (const one of contentOf(database)) hash.update(`${JSON.stringify(one)}\n`);
  return hash.digest('hex');
};
