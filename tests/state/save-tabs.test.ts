import { beforeEach, expect, test, vi } from 'vitest';
import { libraryOver } from '../../utils/browser/library-client';
import type { Library } from '../../utils/library/library';
import type { OpenTab } from '../../utils/model';
import { type SaveTabsPorts, saveTabs } from '../../utils/state/save-tabs';
import { createTabSaver } from '../../utils/state/tab-saver';
import { type SearchLibrary, searchLibrary, storyOf } from '../library/support/search-library';

let stored: SearchLibrary;
let library: Library;
beforeEach(async () => {
  stored = await searchLibrary();
  library = libraryOver(async (request) => ({ ok: true, value: stored.ask(request) }));
});

const giveBack = vi.fn(async () => true);
const ports = (tabs: readonly OpenTab[], change: Partial<SaveTabsPorts> = {}): SaveTabsPorts => {
  giveBack.mockClear();
  return { isPrivate: false, ask: async () => true, giveBack, list: async () => tabs, library, ...change };
};
const tab = (url: string, title = ''): OpenTab => ({ url, title });

test('all tabs of a window become links in their order, and the permission is given back before they are saved', async () => {
  stored.save(storyOf({ url: 'https://a.example/known', title: 'Known' }, 'The text.'));
  const tabs = [
    tab('https://a.example/1', 'First'),
    tab('about:blank'),
    tab('https://a.example/known', 'Known'),
    tab('file:///home/x.html'),
    tab(''),
    tab('https://a.example/1#again', 'First'),
    tab('about:reader?url=https%3A%2F%2Fa.example%2F2', 'Second'),
  ];
  const isGivenBack: boolean[] = [];
  const saving: Library = {
    ...library,
    saveLinks(links) {
      isGivenBack.push(giveBack.mock.calls.length === 1);
      return library.saveLinks(links);
    },
  };
  expect(await saveTabs(ports(tabs, { library: saving }))).toEqual({ is: 'saved', saved: 2, known: 2, leftOut: 3 });
  expect(isGivenBack).toEqual([true]);
  expect(stored.titles('')).toEqual(['First', 'Second', 'Known']);
  expect(stored.titles('is:link site:a.example')).toEqual(['First', 'Second']);
});

test('a window with more tabs than the library takes at once is saved in parts, in the same order', async () => {
  const tabs = Array.from({ length: 2_100 }, (_, n) => tab(`https://a.example/${n}`, `Tab ${n}`));
  expect(await saveTabs(ports(tabs))).toMatchObject({ is: 'saved', saved: 2_100 });
  expect(stored.titles('', { limit: 2 })).toEqual(['Tab 0', 'Tab 1']);
});

test('nothing is asked, read or saved in a private window', async () => {
  const [ask, list] = [vi.fn(), vi.fn()];
  expect(await saveTabs(ports([], { isPrivate: true, ask, list }))).toMatchObject({ is: 'failed', error: { code: 'storagePrivate' } });
  expect([ask, list].flatMap((port) => port.mock.calls)).toEqual([]);
});

test('a reader who denies the permission gets nothing saved', async () => {
  const list = vi.fn();
  expect(await saveTabs(ports([], { ask: async () => false, list }))).toEqual({ is: 'refused' });
  expect(list).not.toHaveBeenCalled();
});

test('the permission is given back if the tabs cannot be read, and failures of the library are told', async () => {
  const list = () => Promise.reject(new Error('no tabs'));
  await expect(saveTabs(ports([], { list }))).rejects.toThrow('no tabs');
  expect(giveBack).toHaveBeenCalledOnce();
  const broken: Library = { ...library, saveLinks: async () => ({ ok: false, error: { code: 'storageFull' } }) };
  expect(await saveTabs(ports([tab('https://a.example/')], { library: broken }))).toMatchObject({
    is: 'failed',
    error: { code: 'storageFull' },
  });
});

test('the library page asks at once, says that it is busy, loads the list again and tells the result', async () => {
  const reload = vi.fn(async () => undefined);
  const ask = vi.fn(async () => true);
  const saver = createTabSaver(ports([tab('https://a.example/')], { ask }), reload);
  const saving = saver.save();
  expect([saver.outcome.value, ask.mock.calls.length]).toEqual(['busy', 1]);
  await Promise.all([saving, saver.save()]);
  expect(ask).toHaveBeenCalledOnce();
  expect(saver.outcome.value).toEqual({ is: 'saved', saved: 1, known: 0, leftOut: 0 });
  await saver.save();
  expect(saver.outcome.value).toEqual({ is: 'saved', saved: 0, known: 1, leftOut: 0 });
  expect(reload).toHaveBeenCalledOnce();
});
