import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeAskedAddress } from '../../utils/browser/asked-address';
import { type OmniboxActions, type OmniboxLine, onOmnibox } from '../../utils/browser/omnibox';

type Typed = (typed: string, show: (lines: readonly object[]) => void) => Promise<void>;
const listeners: { started?: () => void; changed?: Typed; entered?: (text: string, how: string) => Promise<void> } = {};
const setDefaultSuggestion = vi.fn();
const [query, update, create] = [vi.fn(), vi.fn(), vi.fn()];
const suggest = vi.fn<OmniboxActions['suggest']>();
const line: OmniboxLine = { content: '#1 A', title: `A <b>"quoted"</b> & 'other'`, facts: ['Post & Co', '1 May'] };

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubEnv('FIREFOX', '');
  Object.assign(fakeBrowser, {
    omnibox: {
      setDefaultSuggestion,
      onInputStarted: { addListener: (hear: () => void) => Object.assign(listeners, { started: hear }) },
      onInputChanged: { addListener: (hear: Typed) => Object.assign(listeners, { changed: hear }) },
      onInputEntered: { addListener: (hear: () => void) => Object.assign(listeners, { entered: hear }) },
    },
  });
  Object.assign(fakeBrowser.tabs, { query, update, create });
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('1' as ReturnType<typeof crypto.randomUUID>);
  fakeBrowser.runtime.getURL = (path: string) => `ext://x${path}`;
  onOmnibox({
    begin: () => 'Search & open',
    suggest,
    addressFor: async (entered) => (entered === 'link' ? 'https://a.example/' : `#/?q=${entered}`),
  });
});

afterEach(() => vi.unstubAllEnvs());

test('titles and facts of suggestions cannot be markup in Chromium', async () => {
  suggest.mockResolvedValue({ first: '<1> result', lines: [line] });
  const show = vi.fn();
  listeners.started?.();
  await listeners.changed?.('a', show);
  expect(show).toHaveBeenCalledExactlyOnceWith([
    {
      content: '#1 A',
      description: 'A &lt;b&gt;&quot;quoted&quot;&lt;/b&gt; &amp; &apos;other&apos; <dim>Post &amp; Co · 1 May</dim>',
    },
  ]);
  expect(setDefaultSuggestion.mock.calls).toEqual([[{ description: 'Search &amp; open' }], [{ description: '&lt;1&gt; result' }]]);
});

test('Firefox, which reads no markup, gets the same words unchanged', async () => {
  vi.stubEnv('FIREFOX', 'true');
  suggest.mockResolvedValue({ first: '<1> result', lines: [line] });
  const show = vi.fn();
  await listeners.changed?.('a', show);
  expect(show).toHaveBeenCalledExactlyOnceWith([{ content: '#1 A', description: `A <b>"quoted"</b> & 'other' · Post & Co · 1 May` }]);
  expect(setDefaultSuggestion).toHaveBeenCalledExactlyOnceWith({ description: '<1> result' });
});

test('only the answer to the last words is shown', async () => {
  const slow = Promise.withResolvers<Awaited<ReturnType<OmniboxActions['suggest']>>>();
  suggest.mockReturnValueOnce(slow.promise).mockResolvedValueOnce({ first: 'new', lines: [] });
  const [showOld, showNew] = [vi.fn(), vi.fn()];
  const old = listeners.changed?.('h', showOld);
  await listeners.changed?.('ha', showNew);
  slow.resolve({ first: 'old', lines: [line] });
  await old;
  expect(showOld).not.toHaveBeenCalled();
  expect(showNew).toHaveBeenCalledExactlyOnceWith([]);
  expect(setDefaultSuggestion).toHaveBeenCalledExactlyOnceWith({ description: 'new' });
});

test.each([
  ['in this tab', 'gas', 'currentTab', { id: 3, incognito: false }, [[3, { url: 'ext://x/library.html#/?asked=1' }]], []],
  ['in a new tab', 'gas', 'newForegroundTab', { id: 3, incognito: false }, [], [[{ url: 'ext://x/library.html#/?asked=1', active: true }]]],
  ['behind', 'gas', 'newBackgroundTab', { id: 3, incognito: false }, [], [[{ url: 'ext://x/library.html#/?asked=1', active: false }]]],
  [
    'not in a private tab',
    'gas',
    'currentTab',
    { id: 3, incognito: true },
    [],
    [[{ url: 'ext://x/library.html#/?asked=1', active: true }]],
  ],
  ['as the page of a link', 'link', 'currentTab', { id: 3, incognito: true }, [[3, { url: 'https://a.example/' }]], []],
])('what is entered opens %s', async (_, entered, how, tab, updated, created) => {
  query.mockResolvedValue([tab]);
  await listeners.entered?.(entered, how);
  expect([update.mock.calls, create.mock.calls]).toEqual([updated, created]);
  expect(await takeAskedAddress('#/?asked=1')).toBe(entered === 'link' ? null : '#/?q=gas');
  expect(await takeAskedAddress('#/?asked=1')).toBeNull();
});
