import { beforeEach, expect, test } from 'vitest';
import type { LibraryPageState } from '../../utils/state/library-page';
import { idsOf, type OpenList, openList } from './support/open-list';

let open: OpenList;
beforeEach(async () => {
  open = await openList();
});

async function inBin(): Promise<LibraryPageState> {
  await open.library.removeMany([3, 2]);
  const state = open.page();
  await state.ask({ view: 'deleted' });
  return state;
}

const setOf = (state: LibraryPageState) => new Set([idsOf(state)].flat());

test('the view of deleted articles restores one, and undo deletes it again', async () => {
  const state = await inBin();
  expect([setOf(state), state.list.value]).toMatchObject([new Set([3, 2]), { total: 2, saved: 1 }]);
  await state.selection.change({ is: 'restore' }, [3]);
  expect([idsOf(state), state.focus.value, state.notice.value]).toMatchObject([
    [2],
    2,
    { name: 'changed', change: { is: 'restore' }, count: 1 },
  ]);
  await state.undo();
  expect(setOf(state)).toEqual(new Set([3, 2]));
  expect(state.selection.ids.value.size).toBe(0);
});

test('deleting for good is asked for, cannot be undone, and leaves earlier changes undoable', async () => {
  const state = await inBin();
  await state.selection.change({ is: 'restore' }, [3]);
  await state.selection.askErase([2]);
  expect([state.notice.value, state.focus.value]).toEqual([{ name: 'erase', ids: [2] }, 'notice']);
  await state.selection.change({ is: 'erase' }, [2]);
  expect([idsOf(state), state.notice.value]).toMatchObject([[], { name: 'changed', change: { is: 'erase' }, count: 1 }]);
  expect(open.stored.database.rows('SELECT id FROM article')).toEqual([{ id: 1 }, { id: 3 }]);
  await state.undo();
  expect(idsOf(state)).toEqual([3]);
});

test('the question about all articles is about those that the list had then, whatever it shows at the answer', async () => {
  const state = await inBin();
  await state.selection.askErase('all');
  await state.ask({ view: 'all' });
  expect(state.notice.value).toMatchObject({
    name: 'erase',
    ids: expect.toSatisfy((ids) => new Set(ids).symmetricDifference(new Set([2, 3])).size === 0),
  });
});

test('a library whose articles are all deleted says how many can be restored', async () => {
  await open.library.removeMany([1, 2, 3]);
  const state = open.page();
  await state.load();
  expect(state.list.value).toMatchObject({ name: 'ready', total: 0, saved: 0, beside: { deleted: 3 } });
});
