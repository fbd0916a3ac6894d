import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../utils/library/library';
import type { ShelfEntry } from '../../utils/model';
import type { LibraryPageState } from '../../utils/state/library-page';
import { idsOf, type OpenList, openList } from './support/open-list';
import { storyOf } from './support/search-library';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

const selectedIn = ({ selection }: LibraryPageState) => [...selection.ids.value];
const stored = async (id: number): Promise<Partial<ShelfEntry> | null> => {
  const entry = await open.library.shelf(id);
  return entry.ok
    ? { state: entry.value.state, isStarred: entry.value.isStarred, isArchived: entry.value.isArchived, tags: entry.value.tags }
    : null;
};
const all = async () => [await stored(1), await stored(2), await stored(3)];

async function selected(ids: readonly number[], over: Partial<Library> = {}): Promise<LibraryPageState> {
  const state = open.page(over);
  await state.load();
  for (const id of ids) state.selection.toggle(id);
  return state;
}

test('articles are selected one by one, in ranges in the order of the list, and all at once', async () => {
  const state = await selected([3]);
  expect(selectedIn(state)).toEqual([3]);
  await state.selection.extend(1);
  expect(selectedIn(state)).toEqual([3, 2, 1]);
  state.selection.toggle(2);
  expect(selectedIn(state)).toEqual([3, 1]);
  state.selection.clear();
  await state.ask({ query: 'westmar' });
  await state.selection.all();
  expect(selectedIn(state)).toEqual([2]);
});

test('a range and «all» include articles that are not loaded', async () => {
  for (let n = 0; n < 300; n++) open.stored.save(storyOf({ url: `https://more.example/${n}`, title: `More ${n}` }, 'There is more.'));
  const state = await selected([303]);
  await state.reach(280, 290);
  await state.selection.extend(21);
  expect(selectedIn(state)).toEqual(Array.from({ length: 283 }, (_, at) => 303 - at));
  await state.selection.all();
  expect(state.selection.ids.value.size).toBe(303);
});

test('a change that follows «all» at once concerns all articles', async () => {
  const state = await selected([3]);
  const chosen = state.selection.all();
  await state.selection.change({ is: 'remove' });
  await chosen;
  expect(await idsOf(state)).toEqual([]);
});

test('another search ends the selection, but another order, an article and another page do not', async () => {
  const state = await selected([2]);
  await state.ask({ order: 'oldest' });
  await state.visit({ article: 1 });
  await state.visit({ place: 'import' });
  await state.visit({ order: 'oldest' });
  expect(selectedIn(state)).toEqual([2]);
  await state.ask({ query: 'harbour' });
  expect(selectedIn(state)).toEqual([]);
});

test('selected articles are tagged, marked and archived together, and each change is undone exactly', async () => {
  await open.library.tag([2], ['Sea'], []);
  await open.library.mark([2], { archived: true });
  const before = await all();
  const state = await selected([3, 2]);
  await state.selection.change({ is: 'tag', add: ['sea', 'ports'], remove: [] });
  expect(await all()).toMatchObject([{ tags: [] }, { tags: ['ports', 'Sea'] }, { tags: ['ports', 'Sea'] }]);
  expect(state.notice.value).toMatchObject({ name: 'changed', change: { is: 'tag' }, count: 2, error: null });
  expect(state.tags.value[0]).toEqual({ name: 'ports', articles: 2 });
  await state.undo();
  expect(await all()).toEqual(before);
  await state.selection.change({ is: 'tag', add: [], remove: ['Sea'] });
  expect(await stored(2)).toMatchObject({ tags: [] });
  await state.undo();
  await state.selection.change({ is: 'mark', marks: { archived: true } });
  expect(await all()).toMatchObject([{ isArchived: false }, { isArchived: true }, { isArchived: true }]);
  expect(selectedIn(state)).toEqual([3, 2]);
  await state.undo();
  expect(await all()).toEqual(before);
  expect(state.notice.value).toMatchObject({ name: 'undone', gone: 0 });
});

test('selected articles are deleted and restored together, with the focus on the next row', async () => {
  const state = await selected([3, 1]);
  await state.selection.change({ is: 'remove' });
  expect([idsOf(state), state.focus.value, selectedIn(state)]).toEqual([[2], 2, []]);
  expect(state.list.value).toMatchObject({ total: 1, saved: 1 });
  await state.undo();
  expect([idsOf(state), state.focus.value, selectedIn(state)]).toEqual([[3, 2, 1], 3, [3, 1]]);
});

test('articles that leave their view leave the selection too, and undo brings both back', async () => {
  const state = open.page();
  await state.ask({ view: 'unread' });
  for (const id of [3, 2]) state.selection.toggle(id);
  await state.selection.change({ is: 'mark', marks: { state: 'read' } });
  expect([idsOf(state), state.focus.value, selectedIn(state)]).toEqual([[1], 1, []]);
  await state.undo();
  expect([idsOf(state), selectedIn(state)]).toEqual([
    [3, 2, 1],
    [3, 2],
  ]);
});

test('a change of thousands goes in steps, and what a failure has left done can be undone', async () => {
  for (let n = 0; n < 1_100; n++) open.stored.save(storyOf({ url: `https://more.example/${n}`, title: `More ${n}` }, 'There is more.'));
  const sizes: number[] = [];
  const state = await selected([], {
    mark(ids, change) {
      sizes.push(ids.length);
      return sizes.length === 2 ? Promise.resolve({ ok: false, error: { code: 'libraryBusy' } }) : open.library.mark(ids, change);
    },
  });
  await state.selection.all();
  await state.selection.change({ is: 'mark', marks: { starred: true } });
  expect(sizes).toEqual([1_000, 103]);
  expect(state.notice.value).toMatchObject({ name: 'changed', count: 1_103, error: { code: 'libraryBusy' } });
  expect(open.stored.search('is:starred').total).toBe(1_000);
  await state.undo();
  expect(open.stored.search('is:starred').total).toBe(0);
  expect(state.selection.running.value).toBeNull();
});
