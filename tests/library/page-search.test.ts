import { beforeEach, expect, test } from 'vitest';
import { idsOf, type OpenList, openList } from './support/open-list';
import { storyOf } from './support/search-library';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

test('the library page lists what a query finds, and its address keeps the query', async () => {
  const state = open.page();
  await state.load();
  await state.ask({ query: 'harbour west' });
  expect([idsOf(state), open.address]).toEqual([[2], '#/?q=harbour%20west']);
  expect(state.list.value).toMatchObject({
    asked: { query: 'harbour west' },
    total: 1,
    saved: 3,
    articles: [{ titleHits: [{ start: 4 }, { start: 15 }] }],
  });
  const again = open.page();
  await again.load();
  expect([again.asked.value.query, idsOf(again)]).toEqual(['harbour west', [2]]);
  expect(again.list.value).toMatchObject({ total: 1, saved: 3 });
  await again.ask({ query: '' });
  expect([idsOf(again), open.address]).toEqual([[3, 2, 1], '#/']);
});

test('the library page answers only the last of the queries that are typed while it is busy', async () => {
  const asked: string[] = [];
  const busy = Promise.withResolvers<void>();
  const state = open.page({
    async search(query, wanted) {
      asked.push(query);
      await busy.promise;
      return open.library.search(query, wanted);
    },
  });
  const all = Promise.all(['h', 'ha', 'har', 'zebra'].map((query) => state.ask({ query })));
  expect(asked).toEqual(['h*']);
  busy.resolve();
  await all;
  expect(asked).toEqual(['h*', 'zebra*']);
  expect(state.list.value).toMatchObject({ asked: { query: 'zebra' }, total: 0, articles: [] });
});

test('the library page reports what is wrong with a query, and searches for the rest', async () => {
  const state = open.page();
  await state.load();
  await state.ask({ query: '(harbour' });
  expect(idsOf(state)).toEqual([3, 2, 1]);
  expect(state.list.value).toMatchObject({ problems: [{ code: 'unclosedBracket' }] });
});

test('the library page reports a search that fails, and searches again on request', async () => {
  let isBroken = true;
  const state = open.page({
    search: async (query, wanted) => (isBroken ? { ok: false, error: { code: 'libraryBusy' } } : open.library.search(query, wanted)),
  });
  await state.ask({ query: 'westmar' });
  expect(state.list.value).toEqual({ name: 'error', error: { code: 'libraryBusy' } });
  isBroken = false;
  await state.load();
  expect(idsOf(state)).toEqual([2]);
});

test('the library page opens an article at the quotation in its address, and keeps the query for the way back', async () => {
  const state = open.page();
  open.address = '#/article/2?q=by%3Acor&quote=q2';
  await state.load();
  const article = state.article.value;
  if (article?.name !== 'ready') throw new Error(article?.name);
  expect(article.view.place.value).toMatchObject({ offset: 0, block: { exact: '“we leave Westmar,” Cor Maas.' } });
  expect(article.view.toast.value).toBeNull();
  expect(state.asked.value.query).toBe('by:cor');
  open.address = '#/?q=by%3Acor';
  await state.load();
  expect([idsOf(state), state.focus.value]).toEqual([[2], 2]);
});

test('the library page removes and restores one of the results of a search', async () => {
  const state = open.page();
  await state.ask({ query: 'harbour' });
  await state.remove(2);
  expect([idsOf(state), state.list.value]).toEqual([[3, 1], expect.objectContaining({ total: 2, saved: 2 })]);
  await state.undo();
  expect([idsOf(state), state.list.value]).toEqual([[3, 2, 1], expect.objectContaining({ total: 3, saved: 3 })]);
});

test('the library page loads its list and the results of a search in batches, and each article exactly once', async () => {
  for (let n = 0; n < 70; n++) open.stored.save(storyOf({ url: `https://more.example/${n}`, title: `More ${n}` }, 'There is more.'));
  const state = open.page();
  await state.load();
  expect(idsOf(state)).toHaveLength(50);
  await state.loadMore();
  expect(idsOf(state)).toEqual(Array.from({ length: 73 }, (_, index) => 73 - index));
  await state.ask({ query: 'more' });
  expect(idsOf(state)).toHaveLength(50);
  await state.loadMore();
  expect(new Set([idsOf(state)].flat()).size).toBe(70);
});

test('the library page keeps searches until they are removed, and reports a failure', async () => {
  const state = open.page();
  await state.load();
  await state.searches.keep(' said:denied ');
  await state.searches.keep('x'.repeat(500));
  expect(state.searches.list.value).toEqual([
    { id: 'id-1', name: 'said:denied', query: 'said:denied' },
    { id: 'id-2', name: 'x'.repeat(50), query: 'x'.repeat(500) },
  ]);
  const again = open.page({ keepSearch: async () => ({ ok: false, error: { code: 'libraryBusy' } }) });
  await again.load();
  await again.searches.remove('id-2');
  expect(again.searches.list.value.map(({ id }) => id)).toEqual(['id-1']);
  await again.searches.keep('gas');
  expect(again.notice.value).toEqual({ name: 'failed', error: { code: 'libraryBusy' } });
});
