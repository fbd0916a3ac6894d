import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../utils/library/library';
import type { LibraryPageState } from '../../utils/state/library-page';
import { idsOf, type OpenList, openList } from './support/open-list';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

async function loaded(over: Partial<Library> = {}): Promise<LibraryPageState> {
  const state = open.page(over);
  await state.load();
  return state;
}
const count = (query: string) => open.stored.search(query).total;

test('a deletion can still be undone, and its message is still there, after a look at another page of the library', async () => {
  const state = await loaded();
  await state.selection.all();
  await state.selection.change({ is: 'remove' });
  await state.visit({ place: 'import' });
  await state.visit({});
  expect([state.canUndo.value, state.notice.value]).toMatchObject([true, { name: 'changed', change: { is: 'remove' }, count: 3 }]);
  await state.undo();
  expect([idsOf(state), state.notice.value]).toMatchObject([
    [3, 2, 1],
    { name: 'undone', change: { name: 'changed', change: { is: 'remove' }, count: 3 }, gone: 0 },
  ]);
});

test('undo takes back one change after the other, and says which', async () => {
  const state = await loaded();
  await state.mark(1, { starred: true });
  await state.tag(2, ['sea'], []);
  await state.keepNote(2, 'ask the fishwife');
  state.selection.toggle(3);
  await state.selection.change({ is: 'mark', marks: { archived: true } });
  await state.remove(2);
  const took: unknown[] = [];
  while (state.canUndo.value) {
    await state.undo();
    took.push(state.notice.value);
  }
  expect(took).toMatchObject([
    { name: 'undone', change: { name: 'left', article: { summary: { id: 2 } }, change: null } },
    { name: 'undone', change: { name: 'changed', change: { is: 'mark', marks: { archived: true } }, count: 1 } },
    { name: 'undone', change: { name: 'changed', change: { is: 'note' }, count: 1 } },
    { name: 'undone', change: { name: 'changed', change: { is: 'tag', add: ['sea'] }, count: 1 } },
    { name: 'undone', change: { name: 'changed', change: { is: 'mark', marks: { starred: true } }, count: 1 } },
  ]);
  expect([idsOf(state), count('is:starred'), count('is:archived'), count('tag:sea'), count('fishwife')]).toEqual([[3, 2, 1], 0, 0, 0, 0]);
});

test('a change that needs no message of its own takes away the message about the change before, which undo would contradict', async () => {
  const state = await loaded();
  await state.remove(3);
  await state.mark(1, { starred: true });
  expect(state.notice.value).toBeNull();
  await state.undo();
  expect([count('is:starred'), idsOf(state)]).toEqual([0, [2, 1]]);
});

test('only the last twenty changes can be undone', async () => {
  const state = await loaded();
  for (let n = 0; n < 21; n++) await state.mark(1, { starred: n % 2 === 0 });
  for (let n = 0; n < 20; n++) await state.undo();
  expect([state.canUndo.value, count('is:starred')]).toEqual([false, 1]);
});

test('undo says how many deleted articles have been erased in the meantime', async () => {
  const state = await loaded();
  for (const id of [3, 2]) state.selection.toggle(id);
  await state.selection.change({ is: 'remove' });
  open.stored.database.rows('DELETE FROM article WHERE id = 3');
  await state.undo();
  expect([idsOf(state), state.notice.value]).toMatchObject([[2, 1], { name: 'undone', gone: 1 }]);
});

test('undo says that a single deleted article has been erased in the meantime', async () => {
  const state = await loaded({ restore: async () => ({ ok: false, error: { code: 'articleMissing' } }) });
  await state.remove(1);
  await state.undo();
  expect([idsOf(state), state.notice.value]).toMatchObject([[3, 2], { name: 'undone', gone: 1 }]);
});

test('an article that was restored elsewhere does not count as erased', async () => {
  const state = await loaded();
  state.selection.toggle(3);
  await state.selection.change({ is: 'remove' });
  await open.library.restore(3);
  await state.undo();
  expect([idsOf(state), state.notice.value]).toMatchObject([[3, 2, 1], { name: 'undone', gone: 0 }]);
});

test('a change that could not be taken back can be tried again', async () => {
  let isBusy = true;
  const state = await loaded({
    restore: (id) => (isBusy ? Promise.resolve({ ok: false, error: { code: 'libraryBusy' } }) : open.library.restore(id)),
  });
  await state.remove(3);
  await state.undo();
  expect([state.notice.value, state.canUndo.value]).toEqual([{ name: 'failed', error: { code: 'libraryBusy' } }, true]);
  isBusy = false;
  await state.undo();
  expect([idsOf(state), state.canUndo.value]).toEqual([[3, 2, 1], false]);
});

test('two undos in a row take back two changes, in their order', async () => {
  const state = await loaded();
  await state.mark(1, { starred: true });
  await state.mark(1, { starred: false });
  await Promise.all([state.undo(), state.undo()]);
  expect([count('is:starred'), state.canUndo.value]).toEqual([0, false]);
});
