import { beforeEach, expect, test } from 'vitest';
import type { FoundArticle } from '../../utils/model';
import type { LibraryPageState } from '../../utils/state/library-page';
import { idsOf, type OpenList, openList } from './support/open-list';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

const marksOf = ({ list }: LibraryPageState, id: number) => {
  const found = list.value.name === 'ready' ? list.value.articles.find(({ summary }) => summary.id === id) : undefined;
  return found && marks(found);
};
const marks = ({ state, isStarred, isArchived }: FoundArticle) => ({ state, isStarred, isArchived });
const stored = async (id: number) => {
  const entry = await open.library.shelf(id);
  return entry.ok ? { state: entry.value.state, isStarred: entry.value.isStarred, isArchived: entry.value.isArchived } : entry.error;
};

test('the library page marks an article, and keeps it in its place', async () => {
  const state = open.page();
  await state.load();
  await state.mark(2, { starred: true });
  await state.mark(2, { state: 'read' });
  await state.mark(2, { archived: true });
  expect(idsOf(state)).toEqual([3, 2, 1]);
  expect(marksOf(state, 2)).toEqual({ state: 'read', isStarred: true, isArchived: true });
  expect(await stored(2)).toEqual({ state: 'read', isStarred: true, isArchived: true });
  expect(state.notice.value).toBeNull();
  await state.mark(2, { archived: false });
  expect(await stored(2)).toMatchObject({ isArchived: false });
});

test('the views of the library page show what has their mark, in the order that is asked for', async () => {
  await open.library.mark([1, 2], { starred: true });
  await open.library.mark([1], { archived: true, state: 'read' });
  const state = open.page();
  await state.load();
  const shown = async (view: 'all' | 'unread' | 'starred' | 'archived') => {
    await state.ask({ view });
    return idsOf(state);
  };
  expect([await shown('unread'), await shown('starred'), await shown('archived'), await shown('all')]).toEqual([
    [3, 2],
    [2, 1],
    [1],
    [3, 2, 1],
  ]);
  await state.ask({ view: 'starred', order: 'oldest', query: 'harbour' });
  expect([idsOf(state), open.address, open.kept]).toEqual([
    [1, 2],
    '#/',
    { asked: { query: 'harbour', view: 'starred', order: 'oldest' } },
  ]);
  const again = open.page();
  await again.load();
  expect(idsOf(again)).toEqual([1, 2]);
});

test('an article that its view no longer shows leaves the list, and undo brings it back to its place', async () => {
  const state = open.page();
  await state.ask({ view: 'unread' });
  await state.mark(2, { state: 'read' });
  expect([idsOf(state), state.focus.value, state.notice.value]).toEqual([
    [3, 1],
    1,
    expect.objectContaining({ name: 'left', change: { state: 'read' } }),
  ]);
  expect(state.list.value).toMatchObject({ total: 2, saved: 3 });
  await state.undo();
  expect([idsOf(state), state.focus.value, await stored(2)]).toEqual([
    [3, 2, 1],
    2,
    { state: 'unread', isStarred: false, isArchived: false },
  ]);
  await state.mark(1, { archived: true });
  expect(idsOf(state)).toEqual([3, 2]);
  await state.ask({ view: 'archived' });
  await state.mark(1, { archived: false });
  expect([idsOf(state), state.list.value]).toEqual([[], expect.objectContaining({ total: 0, saved: 3 })]);
});

test('the library page reports a mark that could not be stored, and shows the old one', async () => {
  const state = open.page({ mark: async () => ({ ok: false, error: { code: 'libraryBusy' } }) });
  await state.load();
  await state.mark(2, { starred: true });
  expect([state.notice.value, marksOf(state, 2)?.isStarred]).toEqual([{ name: 'failed', error: { code: 'libraryBusy' } }, false]);
});

test('the library page tags an article in the spelling that a tag has, and suggests it from then on', async () => {
  await open.library.tag([1], ['Énergie'], []);
  const state = open.page();
  await state.load();
  await state.tag(2, ['energie', ' new  york '], []);
  expect(state.list.value).toMatchObject({ articles: [{}, { tags: ['Énergie', 'new york'] }, {}] });
  expect(state.tags.value).toEqual([
    { name: 'Énergie', articles: 2 },
    { name: 'new york', articles: 1 },
  ]);
  await state.tag(2, [], ['new york']);
  expect([state.list.value, state.tags.value]).toMatchObject([{ articles: [{}, { tags: ['Énergie'] }, {}] }, [{ name: 'Énergie' }]]);
});

test('the library page keeps a note on an article, and finds the article by it', async () => {
  const state = open.page();
  await state.load();
  await state.keepNote(2, 'ask the fishwife');
  expect(state.list.value).toMatchObject({ articles: [{}, { ownNote: 'ask the fishwife' }, {}] });
  await state.ask({ query: 'fishwife' });
  expect(idsOf(state)).toEqual([2]);
  await state.keepNote(2, ' ');
  expect(state.list.value).toMatchObject({ articles: [{ ownNote: '' }] });
});
