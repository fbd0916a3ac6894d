// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleList } from '../../components/library/ArticleList';
import { emptyMemory } from '../../components/rows/list-memory';
import type { FocusPlace, LibraryControls, LibraryNotice, ListState } from '../../utils/controls/library';
import type { SelectionControls } from '../../utils/controls/selection';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { NOTHING_BESIDE } from '../../utils/state/count-beside';
import { createSelection } from '../../utils/state/selection';
import { foundOf } from './support/found-article';
import { libraryControls, noTabs } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

function show(change: Partial<LibraryControls> = {}) {
  const selected = createSelection();
  const calls: unknown[] = [];
  const note = (name: string) =>
    vi.fn(async (...values: unknown[]) => {
      calls.push([name, ...values]);
    });
  const selection: SelectionControls = {
    ...libraryControls().selection,
    ids: selected.ids,
    toggle: (id) => selected.set([id], !selected.ids.value.has(id)),
    extend: async (id) => selected.set([id], true),
    clear: selected.clear,
    change: note('change'),
  };
  const articles = [3, 2, 1].map((id) => ({ ...foundOf({ id, title: `Story ${id}` }), isStarred: id === 2 }));
  const focus = signal<FocusPlace | null>(null);
  const controls: LibraryControls = {
    ...libraryControls(),
    list: signal<ListState>({
      name: 'ready',
      asked: WHOLE_LIST,
      problems: [],
      first: 0,
      articles,
      total: 3,
      saved: 3,
      beside: NOTHING_BESIDE,
    }),
    focus,
    stand: (id) => {
      focus.value = id;
    },
    selection,
    mark: note('mark'),
    remove: note('remove'),
    undo: note('undo'),
    visit: note('visit'),
    ...change,
  };
  act(() =>
    render(
      onSurface(<ArticleList controls={controls} memory={emptyMemory(100)} tabs={noTabs()} onOpenOptions={() => undefined} />),
      surface,
    ),
  );
  return { calls, selected: () => [...selected.ids.value] };
}
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event.defaultPrevented;
};
const focused = () => document.activeElement?.closest<HTMLElement>('.saved')?.dataset.id ?? document.activeElement?.tagName;

test('the list tells the place of each row among all of them', () => {
  show();
  expect(all('.saved').map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')])).toEqual([
    ['1', '3'],
    ['2', '3'],
    ['3', '3'],
  ]);
});

test('keys move through the rows, and change the one with the focus', () => {
  const { calls } = show();
  expect(press('s')).toBe(false);
  for (const key of ['j', 'j', 's', 'k', 's', 'r', 'u', 'e', '#', 'Delete']) press(key);
  expect(focused()).toBe('3');
  expect(press('k')).toBe(false);
  expect(calls).toEqual([
    ['mark', 2, { starred: false }],
    ['mark', 3, { starred: true }],
    ['mark', 3, { state: 'read' }],
    ['mark', 3, { archived: true }],
    ['remove', 3],
    ['remove', 3],
  ]);
});

test('keys select rows, and then change all that are selected', () => {
  const { calls, selected } = show();
  for (const key of ['j', 'x', 'j', 'x']) press(key);
  press('J', { shiftKey: true });
  expect(selected()).toEqual([3, 2, 1]);
  for (const key of ['s', 'e', 'u', '#']) press(key);
  expect(calls).toEqual([
    ['change', { is: 'mark', marks: { starred: true } }],
    ['change', { is: 'mark', marks: { archived: true } }],
    ['change', { is: 'mark', marks: { state: 'unread' } }],
    ['change', { is: 'remove' }],
  ]);
  press('t');
  expect(document.activeElement?.matches('.bulk-bar .row-input')).toBe(true);
  (document.activeElement as HTMLInputElement).value = 'sea';
  act(() => one('.bulk-bar [data-action=add-tag]').click());
  expect(calls.at(-1)).toEqual(['change', { is: 'tag', add: ['sea'], remove: [] }]);
  press('Escape');
  expect(document.activeElement?.getAttribute('data-action')).toBe('bulk-tags');
  press('Escape');
  expect([selected(), all('.bulk-bar').length]).toEqual([[], 0]);
  expect(focused()).toBe('3');
});

test('the keys for tags and note open the fields of a row, in which letters are typed, and Escape closes them', () => {
  const { calls } = show();
  press('j');
  press('t');
  expect(document.activeElement?.matches('.tag-field input')).toBe(true);
  expect([press('e'), calls]).toEqual([false, []]);
  press('Escape');
  expect([all('.row-details').length, focused()]).toEqual([0, '3']);
  press('n');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});

test('a key opens the article of a row, and the browser keeps what is held with Ctrl', () => {
  const { calls } = show();
  press('j');
  expect([press('e', { ctrlKey: true }), press('j', { metaKey: true })]).toEqual([false, false]);
  one('.saved a').addEventListener('click', (event) => event.preventDefault());
  expect(press('o')).toBe(true);
  expect(calls).toEqual([]);
});

test('keys undo the last change, of which the message speaks, as long as there is one', () => {
  const notice = signal<LibraryNotice | null>(null);
  const canUndo = signal(false);
  const { calls } = show({ notice, canUndo });
  expect([press('z'), press('z', { ctrlKey: true })]).toEqual([false, false]);
  act(() => {
    canUndo.value = true;
    notice.value = { name: 'changed', change: { is: 'remove' }, count: 2, error: null };
  });
  expect(one('.toast-words').textContent).toBe('shelf_did_removed');
  expect([press('z'), press('z', { ctrlKey: true }), press('Z', { ctrlKey: true, shiftKey: true })]).toEqual([true, true, false]);
  expect(calls).toEqual([['undo'], ['undo']]);
  act(() => {
    notice.value = { name: 'undone', change: { name: 'changed', change: { is: 'remove' }, count: 2, error: null }, gone: 1 };
  });
  expect([one('.toast-words').textContent, all('[data-action=undo]').length]).toEqual(['library_undone library_erased', 1]);
  act(() => {
    canUndo.value = false;
  });
  expect([all('[data-action=undo]').length, press('z')]).toEqual([0, false]);
});

test('a key shows all keys, and Escape closes their list', () => {
  show();
  press('?');
  expect(all('.keys kbd').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['j', 'Enter', '#', 'Ctrl+Z', '/', '?', 'Esc']),
  );
  press('Escape');
  expect(all('.keys')).toEqual([]);
});
