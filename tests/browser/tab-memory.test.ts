import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, tabMemory } from '../../utils/browser/tab-memory';
import { INITIAL_VIEW_STATE, type OpenPage } from '../../utils/model';
import { firstVersion } from '../../utils/state/page-memory';
import { makeReading } from '../library/support/make-reading';

const page: OpenPage = {
  mark: { url: 'https://www.harbourpost.example/2026/harbour', title: 'Harbour', words: '1' },
  version: firstVersion(makeReading()),
  stand: INITIAL_VIEW_STATE,
};
const stand = { ...INITIAL_VIEW_STATE, castFilter: 'people' } as const;
let open: number[] = [];
const known = async () => {
  const kept = await Promise.all(open.map(async (id) => ((await tabMemory.read(id)) ? id : null)));
  return kept.filter((id) => id !== null);
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  open = Array.from({ length: 20 }, (_, at) => at + 1);
  Object.assign(fakeBrowser.tabs, { query: async () => open.map((id) => ({ id })) });
});

test("the tab memory keeps a tab's open page and view state without writing anything to disk", async () => {
  expect(await tabMemory.read(3)).toBeUndefined();
  await tabMemory.keep(3, page);
  expect(await tabMemory.read(3)).toEqual(page);
  await tabMemory.keepViewState(3, stand);
  expect(await tabMemory.read(3)).toEqual({ ...page, stand });
  expect(await tabMemory.read(4)).toBeUndefined();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('the tab memory replaces the page and its view state when another page opens in the tab', async () => {
  await tabMemory.keep(3, page);
  await tabMemory.keepViewState(3, stand);
  const next = { ...page, mark: { url: 'https://www.harbourpost.example/b', title: 'B', words: '2' } };
  await tabMemory.keep(3, next);
  expect(await tabMemory.read(3)).toEqual(next);
});

describe('the tab memory', () => {
  test('keeps up to twelve tabs, and then forgets the one opened longest ago', async () => {
    for (const id of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) await tabMemory.keep(id, page);
    expect(await known()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('forgets the oldest tabs, one by one, until a new page fits into the session storage', async () => {
    for (const id of [1, 2, 3, 4]) await tabMemory.keep(id, page);
    const { set } = fakeBrowser.storage.session;
    let refusals = 2;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if ('openPage:5' in items && refusals-- > 0) throw new Error('Session storage quota bytes exceeded.');
      await set(items);
    });
    await tabMemory.keep(5, page);
    expect(await known()).toEqual([3, 4, 5]);
  });

  test('keeps nothing, but does not throw, when a page is too large for the session storage', async () => {
    await tabMemory.keep(1, page);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
    await tabMemory.keep(1, page);
    await tabMemory.keepViewState(1, stand);
    expect(await known()).toEqual([]);
  });
});

test('the tab memory forgets a closed tab, at the latest when the next page is stored', async () => {
  const onRemoved: ((id: number) => Promise<void>)[] = [];
  Object.assign(fakeBrowser.tabs, { onRemoved: { addListener: (listener: (typeof onRemoved)[number]) => onRemoved.push(listener) } });
  forgetClosedTabs();
  for (const id of [1, 2, 3]) await tabMemory.keep(id, page);
  await onRemoved[0]?.(2);
  expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual([
    'openPage:1',
    'openPage:3',
    'openPages',
    'stand:1',
    'stand:3',
  ]);
  open = [3, 4];
  await tabMemory.keep(4, page);
  expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual([
    'openPage:3',
    'openPage:4',
    'openPages',
    'stand:3',
    'stand:4',
  ]);
});

test('the tab memory returns no page, instead of throwing an error, when the session storage cannot be read', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no'));
  await tabMemory.keep(1, page);
  expect(await tabMemory.read(1)).toBeUndefined();
});
