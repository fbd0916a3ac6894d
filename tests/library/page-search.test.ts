import { beforeEach, expect, test } from 'vitest';
import { idsOf, type OpenList, openList } from './support/open-list';
import { storyOf } from './support/search-library';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

test('the library page lists what a query finds, and the history keeps the query, but not the address', async () => {
  const state = open.page();
  await state.load();
  await state.ask({ query: 'harbour west' });
  expect([idsOf(state), open.address, open.kept]).toEqual([[2], '#/', { asked: { query: 'harbour west', view: 'all', order: 'best' } }]);
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
  // A search that finds nothing also asks how many links it could not search in.
  expect(asked).toEqual(['h*', 'zebra*', 'is:link']);
  expect(state.list.value).toMatchObject({ asked: { query: 'zebra' }, total: 0, articles: [] });
});

test('a search that finds nothing says how many links have no text yet', async () => {
  const state = open.page();
  await open.library.saveLinks([{ url: 'https://short.example/1', title: 'A link' }]);
  await state.load();
  await state.ask({ query: 'zebra' });
  expect(state.list.value).toMatchObject({ total: 0, beside: { unsearched: 1 } });
});

test('a search that finds nothing offers the search that finds longer words, if that finds something', async () => {
  const state = open.page();
  await state.load();
  await state.ask({ query: 'harb westm' });
  expect(state.list.value).toMatchObject({ total: 0, beside: { longer: { query: 'harb* westm*' } } });
  await state.ask({ query: 'zebr westm' });
  expect(state.list.value).toMatchObject({ total: 0, beside: { longer: null } });
});

test('the list of links says how many links are archived', async () => {
  const state = open.page();
  await open.library.saveLinks([1, 2, 3].map((n) => ({ url: `https://short.example/${n}`, title: 'A link' })));
  await state.load();
  await state.ask({ query: 'is:link' });
  const links = idsOf(state);
  if (!Array.isArray(links)) throw new Error(links);
  await open.library.mark(links.slice(0, 2), { archived: true });
  await state.ask({ query: '', view: 'links' });
  expect(state.list.value).toMatchObject({ total: 1, beside: { archivedLinks: 2 } });
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
  await state.visit(state.asked.value);
  expect([open.address, open.kept]).toEqual(['#/', { asked: { query: 'by:cor', view: 'all', order: 'best' } }]);
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

test('the library page loads the rows that are scrolled to, and keeps only those around them', async () => {
  for (let n = 0; n < 400; n++) open.stored.save(storyOf({ url: `https://more.example/${n}`, title: `More ${n}` }, 'There is more.'));
  const state = open.page();
  await state.load();
  const rows = () => {
    const { value } = state.list;
    const ids = value.name === 'ready' ? value.articles.map(({ summary }) => summary.id) : [];
    return { first: value.name === 'ready' && value.first, last: ids.at(-1), count: ids.length, distinct: new Set(ids).size };
  };
  expect(rows()).toEqual({ first: 0, last: 354, count: 50, distinct: 50 });
  await state.reach(20, 32);
  expect(rows()).toEqual({ first: 0, last: 304, count: 100, distinct: 100 });
  for (const from of [70, 120, 170]) await state.reach(from, from + 12);
  expect(rows()).toEqual({ first: 50, last: 154, count: 200, distinct: 200 });
  await state.reach(60, 72);
  expect(rows()).toEqual({ first: 0, last: 204, count: 200, distinct: 200 });
  // A jump to the end replaces the rows.
  await state.reach(395, 403);
  expect(rows()).toMatchObject({ first: 370, last: 1, count: 33 });
  await state.refresh();
  expect(rows()).toMatchObject({ first: 370, last: 1, count: 33 });
  await state.ask({ query: 'more' });
  expect(rows()).toMatchObject({ first: 0, count: 50 });
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
