import { beforeEach, describe, expect, test } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import { purgeArticles } from '../../utils/library/remove-article';
import type { MarkChange, Marked, SavedSearch, TagChange, TagCount } from '../../utils/model';
import { checkIntegrity, countRows, fileOf } from './support/memory-database';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
const rev = (id: number) => library.database.rows<{ rev: number }>('SELECT rev FROM shelf WHERE article_id = ?', [id])[0]?.rev ?? 0;
const mark = (ids: readonly number[], change: MarkChange, now?: number) => library.ask<Marked>({ call: 'mark', ids, change }, now);
const tag = (ids: readonly number[], add: string[], remove: string[] = []) => library.ask<TagChange>({ call: 'tag', ids, add, remove });
const tags = (prefix = '') => library.ask<TagCount[]>({ call: 'tags', prefix });

beforeEach(async () => {
  library = await searchLibrary();
  for (const n of [1, 2, 3]) library.save(storyOf({ url: `https://a.example/${n}`, title: `Story ${n}` }, `The harbour number ${n}.`));
});

describe('marks', () => {
  test('are set for many articles at once, and say which articles had another mark before', () => {
    expect(mark([1, 2, 99], { state: 'read', starred: true })).toEqual({ state: [1, 2], starred: [1, 2], archived: [] });
    expect(mark([1, 2, 3], { state: 'read' })).toEqual({ state: [3], starred: [], archived: [] });
    expect(mark([3], { state: 'unread', archived: true })).toEqual({ state: [3], starred: [], archived: [3] });
    expect(library.titles('is:read')).toEqual(['Story 2', 'Story 1']);
    expect(library.titles('is:unread is:archived -is:starred')).toEqual(['Story 3']);
    expect(library.search('is:starred').results[0]).toMatchObject({ state: 'read', isStarred: true, isArchived: false });
  });

  test('stay when an article is saved again, or removed and restored', () => {
    mark([1], { starred: true });
    library.ask({ call: 'remove', id: 1 });
    expect(library.titles('is:starred')).toEqual([]);
    library.save(storyOf({ url: 'https://a.example/1', title: 'Story 1, longer' }, 'The harbour.'));
    expect(library.titles('is:starred')).toEqual(['Story 1, longer']);
  });
});

describe('tags', () => {
  test('are added and removed for many articles, and say what has changed', () => {
    expect(tag([1, 2], ['Energy', ' heat  pumps '])).toEqual({
      added: [
        { name: 'Energy', articles: [1, 2] },
        { name: 'heat pumps', articles: [1, 2] },
      ],
      removed: [],
    });
    expect(tag([2, 3], ['énergy'], ['HEAT pumps', 'none'])).toEqual({
      added: [{ name: 'énergy', articles: [3] }],
      removed: [
        { name: 'HEAT pumps', articles: [2] },
        { name: 'none', articles: [] },
      ],
    });
    expect(tags()).toEqual([
      { name: 'Energy', articles: 3 },
      { name: 'heat pumps', articles: 1 },
    ]);
    expect(library.titles('tag:energy -tag:"heat pumps"')).toEqual(['Story 3', 'Story 2']);
    expect(library.titles('tag:hea*')).toEqual(['Story 1']);
    expect(library.search('tag:heat', { isTyping: true }).total).toBe(1);
    expect(library.search('tag:"heat pumps"').results[0]?.tags).toEqual(['Energy', 'heat pumps']);
  });

  test('are suggested by the beginning of one of their words', () => {
    tag([1], ['heat pumps', 'Pensions', '价格']);
    expect(tags('PU').map(({ name }) => name)).toEqual(['heat pumps']);
    expect(tags('p').map(({ name }) => name)).toEqual(['heat pumps', 'Pensions']);
    expect(tags('价').map(({ name }) => name)).toEqual(['价格']);
  });

  test('disappear with their last article, and do not count removed articles', () => {
    tag([1], ['Quibberwhistle']);
    library.ask({ call: 'removeMany', ids: [1] }, 0);
    expect(tags()).toEqual([]);
    expect(countRows(library.database, 'tag')).toBe(1);
    purgeArticles(library.database, 1e12);
    expect(countRows(library.database, 'tag')).toBe(0);
    expect(fileOf(library.database)).not.toContain('Quibberwhistle');
  });
});

test('a note on an article is kept, replaced and removed', () => {
  library.ask({ call: 'keepNote', id: 2, note: 'Who pays?' });
  library.ask({ call: 'keepNote', id: 2, note: 'Nobody pays.' });
  expect(library.search('note:nobody').results).toMatchObject([{ ownNote: 'Nobody pays.', summary: { id: 2 } }]);
  expect(library.titles('note:who')).toEqual([]);
  library.ask({ call: 'keepNote', id: 2, note: ' ' });
  expect(library.titles('is:noted')).toEqual([]);
  expect(answerRequest(library.database, { call: 'keepNote', id: 99, note: 'x' }, 0)).toMatchObject({ error: { code: 'articleMissing' } });
  checkIntegrity(library.database);
});

test('the marks, tags and note of an article are returned together', () => {
  mark([2], { starred: true });
  tag([2], ['Energy']);
  library.ask({ call: 'keepNote', id: 2, note: 'Who pays?' });
  const marks = { state: 'unread', isStarred: true, isArchived: false, isStarted: false, progress: null };
  const entry = { ...marks, tags: ['Energy'], ownNote: 'Who pays?' };
  expect(library.ask({ call: 'shelf', id: 2 })).toEqual(entry);
  expect(answerRequest(library.database, { call: 'shelf', id: 99 }, 0)).toMatchObject({ error: { code: 'articleMissing' } });
});

test('searches are kept, replaced and removed', () => {
  const searches = () => library.ask<SavedSearch[]>({ call: 'savedSearches' });
  const first = { id: 'aaaaaaaa', name: 'Gas', query: 'gas is:unread' };
  library.ask({ call: 'keepSearch', search: first }, 1);
  library.ask({ call: 'keepSearch', search: { id: 'bbbbbbbb', name: 'Fish', query: 'fish' } }, 2);
  library.ask({ call: 'keepSearch', search: { ...first, name: 'Energy' } }, 3);
  expect(searches()).toEqual([
    { ...first, name: 'Energy' },
    { id: 'bbbbbbbb', name: 'Fish', query: 'fish' },
  ]);
  library.ask({ call: 'removeSearch', search: 'aaaaaaaa' });
  expect(searches().map(({ name }) => name)).toEqual(['Fish']);
  expect(fileOf(library.database)).not.toContain('gas is:unread');
  expect(library.database.rows('SELECT uid, deleted_at IS NULL AS is_kept FROM saved_search ORDER BY uid')).toEqual([
    { uid: 'aaaaaaaa', is_kept: 0 },
    { uid: 'bbbbbbbb', is_kept: 1 },
  ]);
});

test('many articles are removed and restored at once', () => {
  expect(library.ask({ call: 'removeMany', ids: [1, 3, 99] })).toEqual([1, 3]);
  expect(library.ask({ call: 'removeMany', ids: [1, 2] })).toEqual([2]);
  expect(library.ask({ call: 'restoreMany', ids: [1, 3] })).toEqual([1, 3]);
  expect(library.titles('')).toEqual(['Story 3', 'Story 1']);
});

describe('for a later replication', () => {
  test('every article has a uid of its own and a revision that grows with each change of it or of what was added to it', () => {
    const uids = library.database.rows<{ uid: string }>('SELECT uid FROM shelf').map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(3);
    expect(uids.every((uid) => /^[0-9a-f]{32}$/.test(uid))).toBe(true);
    let before = Math.max(rev(1), rev(2), rev(3));
    for (const change of [
      { call: 'mark', ids: [1], change: { archived: true } },
      { call: 'tag', ids: [1], add: ['a'], remove: [] },
      { call: 'tag', ids: [1], add: [], remove: ['a'] },
      { call: 'keepNote', id: 1, note: 'x' },
      { call: 'keepNote', id: 1, note: 'y' },
      { call: 'keepPlace', id: 1, place: { block: { exact: 'The harbour', prefix: '', suffix: '', start: 0 }, offset: 0 } },
      { call: 'annotate', id: 1, annotations: { corrections: [], highlights: [] } },
      { call: 'remove', id: 1 },
    ]) {
      library.ask(change);
      expect(rev(1), JSON.stringify(change)).toBeGreaterThan(before);
      before = rev(1);
    }
    const others = [rev(2), rev(3)];
    mark([1], { archived: true });
    expect(rev(1)).toBe(before);
    expect([rev(2), rev(3)]).toEqual(others);
  });

  test('a deleted article leaves its uid and nothing else', () => {
    const [row] = library.database.rows<{ uid: string }>('SELECT uid FROM shelf WHERE article_id = 2');
    const before = rev(3);
    library.ask({ call: 'remove', id: 2 }, 5);
    purgeArticles(library.database, 1e12);
    const [left] = library.database.rows<{ uid: string; rev: number; deleted_at: number }>('SELECT * FROM tombstone');
    expect(left).toMatchObject({ uid: row?.uid, deleted_at: 5 });
    expect(left?.rev).toBeGreaterThan(before);
  });
});

test.each([
  { call: 'search' },
  { call: 'search', query: 'x', page: { limit: 0 } },
  { call: 'search', query: 'x', page: { limit: 1e6 } },
  { call: 'search', query: 'x', page: { limit: 1, offset: -1 } },
  { call: 'search', query: 'x', page: { limit: 1, order: 'random()' } },
  { call: 'search', query: 7, page: { limit: 1 } },
  { call: 'mark', ids: [1], change: { state: 'gone' } },
  { call: 'mark', ids: ['1'], change: {} },
  { call: 'mark', ids: Array.from({ length: 1001 }, () => 1), change: {} },
  { call: 'mark', ids: 1, change: {} },
  { call: 'tag', ids: [1], add: [''], remove: [] },
  { call: 'tag', ids: [1], add: ['%'], remove: [] },
  { call: 'tag', ids: [1], add: ['x'.repeat(101)], remove: [] },
  { call: 'tag', ids: [1], add: 'x', remove: [] },
  { call: 'tags' },
  { call: 'keepNote', id: 1, note: null },
  { call: 'keepNote', id: 1, note: 'x'.repeat(20_001) },
  { call: 'keepNote', id: '1', note: 'x' },
  { call: 'keepSearch', search: { id: "'; --", name: 'x', query: 'x' } },
  { call: 'keepSearch', search: null },
  { call: 'removeSearch', search: 1 },
  { call: 'removeMany', ids: [0] },
  { call: 'restoreMany' },
])('a malformed request is refused and changes nothing: %j', (request) => {
  const before = fileOf(library.database);
  expect(answerRequest(library.database, request, 0)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(fileOf(library.database) === before).toBe(true);
});

test('a query that is far too long is answered with a problem', () => {
  expect(library.search('harbour '.repeat(100_000)).problems.map(({ code }) => code)).toContain('tooLong');
});
