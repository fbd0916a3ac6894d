import { beforeEach, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { BIN_MS } from '../../utils/library/library';
import { migrate } from '../../utils/library/migrate';
import { purgeArticles } from '../../utils/library/remove-article';
import { makeReading } from './support/make-reading';
import { checkIntegrity, countRows, fileOf, memoryDatabase } from './support/memory-database';

const NOW = Date.UTC(2026, 10, 2, 9);
let database: Database;
const ask = (request: unknown, now = NOW) => answerRequest(database, request, now);

beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
  ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading() });
  ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://b.example/' }) });
});

test('a removed article cannot be listed, opened or found, but can be restored to its place in the list', () => {
  expect(ask({ call: 'remove', id: 1 })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'list', page: { limit: 9 } })).toMatchObject({ value: { articles: [{ id: 2 }], total: 1 } });
  expect(ask({ call: 'open', id: 1 })).toEqual({ ok: false, error: { code: 'articleMissing' } });
  expect(ask({ call: 'find', url: makeReading().article.url })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'restore', id: 1 })).toEqual({ ok: true, value: null });
  expect(ask({ call: 'list', page: { limit: 9 } })).toMatchObject({ value: { articles: [{ id: 2 }, { id: 1 }], total: 2 } });
});

test('purgeArticles deletes a removed article when the undo period is over, or when the clock has been set back', () => {
  ask({ call: 'remove', id: 1 });
  purgeArticles(database, NOW + BIN_MS);
  expect(countRows(database, 'article')).toBe(2);
  purgeArticles(database, NOW + BIN_MS + 1);
  expect([countRows(database, 'article'), countRows(database, 'quote'), countRows(database, 'actor')]).toEqual([1, 1, 1]);
  expect(ask({ call: 'restore', id: 1 })).toEqual({ ok: false, error: { code: 'articleMissing' } });
  checkIntegrity(database);
  ask({ call: 'remove', id: 2 }, NOW);
  purgeArticles(database, NOW - BIN_MS - 1);
  expect([countRows(database, 'quote'), countRows(database, 'actor'), countRows(database, 'article_actor')]).toEqual([0, 0, 0]);
  checkIntegrity(database);
});

test('removed articles can be deleted for good at once, and no others', () => {
  ask({ call: 'remove', id: 1 });
  expect(ask({ call: 'eraseMany', ids: [1, 2, 3] })).toEqual({ ok: true, value: [1] });
  expect([countRows(database, 'article'), countRows(database, 'quote'), countRows(database, 'actor')]).toEqual([1, 1, 1]);
  expect(ask({ call: 'restoreMany', ids: [1] })).toEqual({ ok: true, value: [] });
  expect(countRows(database, 'tombstone')).toBe(1);
  checkIntegrity(database);
});

test('only a search for removed articles finds them, those first that were removed last', () => {
  const found = (query: string) => {
    const answer = ask({ call: 'search', query, page: { limit: 9 } }) as {
      value: { results: { summary: { id: number } }[]; total: number };
    };
    return answer.value.results.map(({ summary }) => summary.id);
  };
  ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://c.example/', title: 'The lock keeper' }) });
  ask({ call: 'removeMany', ids: [3] }, NOW - 5);
  ask({ call: 'removeMany', ids: [1] });
  expect(['', 'is:deleted', 'is:deleted lock', 'lock', '-is:deleted', 'is:deleted OR is:unread'].map(found)).toEqual([
    [2],
    [1, 3],
    [3],
    [],
    [2],
    [2],
  ]);
  expect(ask({ call: 'searchIds', query: 'is:deleted', order: 'best' })).toEqual({ ok: true, value: [1, 3] });
});

test('the id of a purged article is never reused', () => {
  ask({ call: 'remove', id: 2 });
  purgeArticles(database, NOW + BIN_MS + 1);
  expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://c.example/' }) })).toMatchObject({
    value: { summary: { id: 3 } },
  });
});

test('a removed article is restored when it is saved again', () => {
  ask({ call: 'remove', id: 1 });
  expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading() })).toMatchObject({
    value: { summary: { id: 1 }, isNew: true },
  });
  expect(ask({ call: 'open', id: 1 })).toMatchObject({ ok: true });
});

test.each([
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
])('the library rejects an unknown or malformed request: %j', (request) => {
  expect(ask(request)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('the words of a deleted article are overwritten in the file, in its tables and in the search indexes', () => {
  const { article, analysis } = makeReading({ url: 'https://c.example/', title: 'Quibberwhistle', byline: 'Quibberwhistle' });
  ask({ call: 'save', known: NO_ANNOTATIONS, reading: { article, analysis } });
  const isInFile = () => /quibberwhistle/i.test(fileOf(database));
  expect(isInFile()).toBe(true);
  ask({ call: 'remove', id: 3 });
  purgeArticles(database, NOW + BIN_MS + 1);
  expect(isInFile()).toBe(false);
  checkIntegrity(database);
});
