import { type Article, MAX_NOTE } from '../../model';
import { articleKey } from '../article-key';
import type { Database } from '../database';
import { linkKeys } from './link-address';

/**
 * Prepares the library for saving an article of which it may have a link. The link gets the article's key, so that saving fills it: it
 * keeps its id, marks, tags and note. If the article is saved already, or there are several links to it, they are joined into one.
 */
export function adoptLinks(database: Database, article: Pick<Article, 'url' | 'canonicalUrl'>): void {
  const key = articleKey(article);
  const links = linksTo(database, article);
  const [own] = database.rows<{ id: number }>('SELECT id FROM article WHERE key = ?', [key]);
  const heir = own?.id ?? links[0];
  if (heir === undefined) return;
  if (!own) database.rows('UPDATE article SET key = ? WHERE id = ?', [key, heir]);
  for (const link of links) if (link !== heir) joinLink(database, link, heir);
}

/** Returns the ids of the links to an article, by one of its addresses; the oldest first. */
export const linksTo = (database: Database, article: Pick<Article, 'url' | 'canonicalUrl'>): readonly number[] =>
  database
    .rows<{ id: number }>(
      'SELECT id FROM article WHERE words = 0 AND deleted_at IS NULL AND key IN (SELECT value FROM json_each(?)) ORDER BY seq',
      [linkKeys(articleKey(article), article.url)],
    )
    .map(({ id }) => id);

/** Gives the article `to` what the reader added to the link `from`, and deletes the link. */
export function joinLink(database: Database, from: number, to: number): void {
  database.rows(
    'INSERT INTO article_tag(article_id, tag_id) SELECT ?, tag_id FROM article_tag WHERE article_id = ? ON CONFLICT DO NOTHING',
    [to, from],
  );
  database.rows(
    `INSERT INTO note(article_id, text, edited_at) SELECT ?1, text, edited_at FROM note WHERE article_id = ?2
     ON CONFLICT(article_id) DO UPDATE SET text = substr(text || char(10, 10) || excluded.text, 1, ?3), edited_at = excluded.edited_at`,
    [to, from, MAX_NOTE],
  );
  database.rows(
    `INSERT INTO highlight(article_id, number, colour, made_at, text, note, parts)
     SELECT ?, number, colour, made_at, text, note, parts FROM highlight WHERE article_id = ? ORDER BY id ON CONFLICT DO NOTHING`,
    [to, from],
  );
  database.rows(
    `UPDATE shelf SET read_at = coalesce(shelf.read_at, link.read_at), starred_at = coalesce(shelf.starred_at, link.starred_at),
       archived_at = coalesce(shelf.archived_at, link.archived_at)
     FROM shelf link WHERE shelf.article_id = ? AND link.article_id = ?`,
    [to, from],
  );
  database.rows('DELETE FROM article WHERE id = ?', [from]);
}
