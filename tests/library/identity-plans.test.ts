import { expect, test } from 'vitest';
import { migrate } from '../../utils/library/migrate';
import { memoryDatabase } from './support/memory-database';

test.each([
  [
    'the candidates of a key',
    'SELECT identity_id AS id FROM identity_key WHERE key = ? GROUP BY identity_id ORDER BY identity_id DESC LIMIT 9',
  ],
  [
    'the last articles of an identity',
    `SELECT m.article_id AS article, s.host FROM cast_member m JOIN shelf s USING (article_id)
     WHERE m.identity_id = ? AND m.article_id <> ? ORDER BY m.article_id DESC LIMIT 16`,
  ],
  ['a given name', 'SELECT name FROM cast_member WHERE identity_id = ? AND is_renamed = 1 ORDER BY article_id DESC LIMIT 1'],
  ['the decisions about an article', 'SELECT kind, name, identity_uid AS uid FROM identity_place WHERE article_id = ?'],
  ['the next article to prepare', 'SELECT article_id AS id FROM shelf WHERE identified < 1 ORDER BY identified, article_id DESC LIMIT 8'],
  ['the last actors of a joined identity', 'SELECT names FROM cast_member WHERE base_id = ? ORDER BY article_id DESC LIMIT 16'],
  ['what is joined to an identity', 'SELECT id FROM identity WHERE id = ?1 OR joined_to = ?1'],
  [
    'the best suggestions',
    'SELECT one, other, reasons FROM identity_suggestion WHERE is_settled = 0 ORDER BY score DESC, one, other LIMIT 9',
  ],
])('%s are read through an index', async (_, sql) => {
  const database = await memoryDatabase();
  migrate(database);
  const plan = database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  expect(
    plan.filter((step) => /^SCAN (?!identity_place|.* USING (?:COVERING )?INDEX)/.test(step)),
    plan.join('\n'),
  ).toEqual([]);
});
