import type { TagChange, TagCount } from '../../model';
import type { Database } from '../database';
import { tagKey, tidyName } from './tag-key';

/** The maximum number of tags in a list. */
const MAX_TAGS = 1_000;

/**
 * Adds tags to articles and removes others from them, in one transaction. Returns which articles did not have a tag before, or had it. A
 * tag that exists keeps its spelling. Ids that the library does not have are left out.
 */
export function tagArticles(
  database: Database,
  ids: readonly number[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): TagChange {
  return database.transaction(() => {
    const removed = remove.map((name) => ({ name, articles: untag(database, ids, name) }));
    const added = add.map((name) => ({ name, articles: addTag(database, ids, name) }));
    // Only these tags can have become unused. To look through all would make each tag of a long import slower than the one before.
    removeIfUnused(database, [...add, ...remove]);
    return { added, removed };
  });
}

/** Adds a tag to articles. Returns which of them did not have it before. */
export function addTag(database: Database, ids: readonly number[], name: string): readonly number[] {
  database.rows('INSERT INTO tag(key, name) VALUES(?, ?) ON CONFLICT DO NOTHING', [tagKey(name), tidyName(name)]);
  return idsOf(
    database.rows<{ id: number }>(
      `INSERT INTO article_tag(article_id, tag_id)
       SELECT s.article_id, t.id FROM shelf s, tag t WHERE s.article_id IN (SELECT value FROM json_each(?)) AND t.key = ?
       ON CONFLICT DO NOTHING RETURNING article_id AS id`,
      [JSON.stringify(ids), tagKey(name)],
    ),
  );
}

function untag(database: Database, ids: readonly number[], name: string): readonly number[] {
  return idsOf(
    database.rows<{ id: number }>(
      `DELETE FROM article_tag WHERE article_id IN (SELECT value FROM json_each(?)) AND tag_id = (SELECT id FROM tag WHERE key = ?)
       RETURNING article_id AS id`,
      [JSON.stringify(ids), tagKey(name)],
    ),
  );
}

const idsOf = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);

function removeIfUnused(database: Database, names: readonly string[]): void {
  database.rows(
    `DELETE FROM tag WHERE key IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)`,
    [JSON.stringify(names.map(tagKey))],
  );
}

/** Deletes the tags that no article has. */
export function removeUnusedTags(database: Database): void {
  database.rows('DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM article_tag)');
}

/**
 * Returns the tags of which a word begins with `prefix`, with the number of articles that have them, without removed ones. The most used
 * come first. An empty prefix returns all.
 */
export function listTags(database: Database, prefix: string): readonly TagCount[] {
  const rows = database.rows<TagCount & { readonly key: string }>(
    `SELECT t.key, t.name, count(*) AS articles FROM tag t JOIN article_tag a ON a.tag_id = t.id JOIN shelf s ON s.article_id = a.article_id
     WHERE s.deleted_at IS NULL GROUP BY t.id ORDER BY articles DESC, t.key LIMIT ?`,
    [MAX_TAGS],
  );
  const start = tagKey(prefix);
  return rows.filter(({ key }) => ` ${key}`.includes(` ${start}`)).map(({ name, articles }) => ({ name, articles }));
}
