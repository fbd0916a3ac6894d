// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleList } from '../../components/library/ArticleList';
import { emptyMemory } from '../../components/rows/list-memory';
import type { LibraryControls, LibraryNotice, ListState, ReadyList } from '../../utils/controls/library';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { NOTHING_BESIDE } from '../../utils/state/count-beside';
import { foundOf } from './support/found-article';
import { libraryControls, noTabs } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

function show(over: Partial<ReadyList> = {}, more: Partial<LibraryControls> = {}) {
  const asked = { ...WHOLE_LIST, view: 'deleted' } as const;
  const articles = [2, 1].map((id) => foundOf({ id, title: `Story ${id}` }));
  const ready: ReadyList = {
    name: 'ready',
    asked,
    problems: [],
    first: 0,
    articles,
    total: 2,
    saved: 0,
    beside: NOTHING_BESIDE,
    ...over,
  };
  const change = vi.fn(async () => undefined);
  const askErase = vi.fn(async () => undefined);
  const base = libraryControls();
  const controls: LibraryControls = {
    ...base,
    list: signal<ListState>(ready),
    asked: signal(ready.asked),
    selection: { ...base.selection, change, askErase },
    ...more,
  };
  act(() =>
    render(
      onSurface(<ArticleList controls={controls} memory={emptyMemory(100)} tabs={noTabs()} onOpenOptions={() => undefined} />),
      surface,
    ),
  );
  return { change, askErase };
}

test('deleted articles can be restored or deleted for good, one by one and all, even if the library has no others', () => {
  const { change, askErase } = show();
  expect(all('.saved .row-actions [data-action]').map(({ dataset }) => dataset.action)).toEqual(['restore', 'erase', 'restore', 'erase']);
  expect(one('.saved h2 a').hasAttribute('href')).toBe(false);
  one('[data-action=restore]').click();
  expect(change).toHaveBeenCalledExactlyOnceWith({ is: 'restore' }, [2]);
  one('[data-action=erase]').click();
  one('[data-action=erase-all]').click();
  expect(askErase.mock.calls).toEqual([[[2]], ['all']]);
});

test('the bar for selected articles restores them, or deletes them for good', () => {
  const ids = signal(new Set([1, 2]));
  const base = libraryControls();
  const [change, askErase] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  show({}, { selection: { ...base.selection, ids, change, askErase } });
  expect(all('.bulk-actions [data-action]').map(({ dataset }) => dataset.action)).toEqual(['bulk-restore', 'bulk-erase']);
  one('[data-action=bulk-restore]').click();
  expect(change).toHaveBeenCalledExactlyOnceWith({ is: 'restore' }, [1, 2]);
  one('[data-action=bulk-erase]').click();
  expect(askErase).toHaveBeenCalledExactlyOnceWith([1, 2]);
});

test('the question before articles are deleted for good has the focus on the way out, and its answer deletes them', async () => {
  const notice = signal<LibraryNotice | null>(null);
  const { change } = show({}, { notice, canUndo: signal(true), focus: signal('notice' as const) });
  act(() => {
    notice.value = { name: 'erase', ids: [2, 1] };
  });
  expect([document.activeElement?.getAttribute('data-action'), all('[data-action=undo]').length]).toEqual(['dismiss', 0]);
  one('[data-action=confirm-erase]').click();
  expect(change).toHaveBeenCalledExactlyOnceWith({ is: 'erase' }, [2, 1]);
  act(() => {
    notice.value = { name: 'changed', change: { is: 'erase' }, count: 2, error: null };
  });
  expect([one('.toast-words').textContent, all('[data-action=undo]').length]).toEqual(['shelf_did_erased', 0]);
});

test('keys delete for good only after the question, and change nothing else', () => {
  const { askErase, change } = show({}, {});
  const press = (key: string) =>
    act(() => void (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  one('.saved h2 a').focus();
  for (const key of ['s', 'e', 't', '#']) press(key);
  expect([askErase.mock.calls, change.mock.calls, all('.row-details').length]).toEqual([[[[2]]], [], 0]);
});

test('an empty library leads to what was deleted', () => {
  const ask = vi.fn(async () => undefined);
  show({ asked: WHOLE_LIST, articles: [], total: 0, beside: { ...NOTHING_BESIDE, deleted: 2 } }, { ask });
  one('[data-action=show-deleted]').click();
  expect(ask).toHaveBeenCalledExactlyOnceWith({ view: 'deleted', query: '' });
});
