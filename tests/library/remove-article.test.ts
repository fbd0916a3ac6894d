import { beforeEach, expect, it } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { UNDO_MS } from '../../utils/library/library';
import { migrate } from '../../utils/library/migrate';
import { purgeArticles } from '../../utils/library/remove-article';
import { makeReading } from './support/make-reading';
import { checkIntegrity, countRows, memoryDatabase } from './support/memory-database';

const NOW = Date.UTC(2026, 10, 2, 9);
let database: Database;
const ask = (request: unknown, now = NOW) => answerRequest(database, request, now);

beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
  ask({ call: 'save', reading: makeReading() });
  ask({ call: 'save', reading: makeReading({ url: 'https://b.example/' }) });
});

it('takes a removed article out of every answer and brings it back where it stood', () => {
  expect(ask({ call: 'remove', id: 1 })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'list', page: { limit: 9 } })).toMatchObject({ value: { articles: [{ id: 2 }], total: 1 } });
  expect(ask({ call: 'open', id: 1 })).toEqual({ ok: false, error: { code: 'articleMissing' } });
  expect(ask({ call: 'find', url: makeReading().article.url })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'restore', id: 1 })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'list', page: { limit: 9 } })).toMatchObject({ value: { articles: [{ id: 2 }, { id: 1 }], total: 2 } });
});

it('purges for good after the time to undo, and not before', () => {
  ask({ call: 'remove', id: 1 });
  purgeArticles(database, NOW + UNDO_MS);
  expect(countRows(database, 'article')).toBe(2);
  purgeArticles(database, NOW + UNDO_MS + 1);
  expect([countRows(database, 'article'), countRows(database, 'quote'), countRows(database, 'actor')]).toEqual([1, 1, 1]);
  expect(ask({ call: 'restore', id: 1 })).toEqual({ ok: false, error: { code: 'articleMissing' } });
  checkIntegrity(database);
  ask({ call: 'remove', id: 2 }, NOW);
  purgeArticles(database, NOW - UNDO_MS - 1);
  expect([countRows(database, 'quote'), countRows(database, 'actor'), countRows(database, 'article_actor')]).toEqual([0, 0, 0]);
  checkIntegrity(database);
});

it('never gives the id of a purged article to another', () => {
  ask({ call: 'remove', id: 2 });
  purgeArticles(database, NOW + UNDO_MS + 1);
  expect(ask({ call: 'save', reading: makeReading({ url: 'https://c.example/' }) })).toMatchObject({ value: { id: 3 } });
});

it('brings a removed article back when it is saved again', () => {
  ask({ call: 'remove', id: 1 });
  expect(ask({ call: 'save', reading: makeReading() })).toMatchObject({ value: { id: 1 } });
  expect(ask({ call: 'open', id: 1 })).toMatchObject({ ok: true });
});

it.each([
  null,
  'list',
  {},
  { call: 'drop' },
  { call: 'constructor' },
  { call: 'open' },
  { call: 'open', id: '1' },
  { call: 'remove', id: 1.5 },
  { call: 'list' },
  { call: 'list', page: { limit: 1e6 } },
  { call: 'list', page: { limit: 1, before: '1; DROP TABLE article' } },
  { call: 'find', url: 1 },
])('refuses a request that it does not know: %j', (request) => {
  expect(ask(request)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});
