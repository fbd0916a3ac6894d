import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageMessages } from '../../utils/browser/page-messages';
import { expectReader, pairReader, type ReaderPage } from '../../utils/browser/reader-pairing';
import { serveMessages } from '../../utils/browser/serve-messages';
import type { Article, OpenPage, ViewState } from '../../utils/model';

/** A message with only the properties that the handlers use. */
interface Message {
  readonly data: unknown;
  readonly sender: {
    readonly url?: string;
    readonly id?: string;
    readonly frameId?: number;
    readonly tab?: { readonly id?: number; readonly incognito?: boolean };
  };
}
const handlers = new Map<string, (message: Message) => unknown>();

const load = vi.fn(async () => ({ ok: false as const, error: { code: 'emptyPage' as const } }));
const stopReading = vi.fn();
const analyse = vi.fn(async () => ({ ok: false as const, error: { code: 'unexpected' as const } }));
const changeRules = vi.fn(async () => ({ ok: true as const, value: undefined }));

const keepOpen = vi.fn(async () => undefined);
const keepViewState = vi.fn(async () => undefined);
const openAnnotations = vi.fn(async () => null);

const ID = 'dramatis';
const PAGE = 'https://www.ledger.example/story';
const ORIGIN = 'chrome-extension://dramatis';
const reader = { id: ID, url: `${ORIGIN}/reader.html`, frameId: 3, tab: { id: 7 } };
/** A page as reader mode sends it, with only the addresses that the background compares. */
const openPage = (article: string, mark: string | null = article) => ({
  tabId: 9,
  mark: mark === null ? null : { url: mark },
  version: { reading: { article: { url: article } } },
});
const ask = (type: string, data: unknown, sender: Message['sender'] = reader) => handlers.get(type)?.({ data, sender });

/** Pairs the frame 3 of a tab, as if reader mode had been opened there. */
async function open(page: ReaderPage): Promise<void> {
  expectReader(page.tabId, {
    key: 'key',
    page: Promise.resolve(page),
    load: () => ({ text: Promise.resolve(null), page: load(), begin: () => undefined }),
  });
  await pairReader({ tabId: page.tabId, frameId: 3 }, 'key');
  load.mockClear();
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { origin: ORIGIN });
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  vi.clearAllMocks();
  const listen = (name: string, handler: (message: never) => unknown) => handlers.set(name, handler as (message: Message) => unknown);
  serveMessages(
    pageMessages({
      load,
      stopReading,
      analyse,
      changeRules,
      keepOpen,
      keepViewState,
      openAnnotations,
      decodeArticle: (arrived) => (arrived === 'malformed' ? null : (arrived as Article)),
      decodeOpenPage: (arrived) => (arrived === 'malformed' ? null : (arrived as OpenPage)),
      decodeViewState: (arrived) => arrived as ViewState,
    }),
    listen,
  );
  await open({ tabId: 7, address: PAGE, isPrivate: false });
});

test.each([
  ['another extension', { ...reader, id: 'other' }],
  ['an unknown sender', {}],
  ['an extension page without a tab of its own', { id: ID, frameId: 0 }],
  ['a script of the extension in a page', { ...reader, url: PAGE, frameId: 0 }],
  ['a script of the extension in a frame of the page', { ...reader, url: PAGE }],
  ['a frame with reader mode that the page opened itself', { ...reader, frameId: 4 }],
  ['a frame with reader mode in another tab', { ...reader, tab: { id: 8 } }],
])('the background refuses every request from %s', async (_, sender) => {
  expect([...handlers.keys()].sort()).toEqual([
    'analyse',
    'changeRules',
    'countRemembered',
    'forgetRemovals',
    'keepOpen',
    'keepViewState',
    'loadNextPage',
    'openAnnotations',
    'readPage',
    'rememberRemoval',
    'stopLoading',
    'stopReading',
  ]);
  for (const type of handlers.keys()) expect(await ask(type, 'x', sender)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(load).not.toHaveBeenCalled();
  for (const service of [stopReading, analyse, keepOpen, keepViewState, openAnnotations]) expect(service).not.toHaveBeenCalled();
});

test('the background handles a message for the tab that sent it, even if the message names another tab', async () => {
  const page = openPage(PAGE);
  expect(await ask('keepOpen', page)).toEqual({ ok: true, value: undefined });
  await ask('keepViewState', { tabId: 9 });
  expect(keepOpen.mock.calls).toEqual([[7, page]]);
  expect(keepViewState.mock.calls).toEqual([[7, { tabId: 9 }]]);
  expect(await ask('openAnnotations', { tabId: 9 })).toEqual({ ok: true, value: null });
  expect(openAnnotations.mock.calls).toEqual([[7]]);
});

test.each([
  ['malformed data', 'malformed', reader],
  ['an article from another site', openPage('https://other.example/story', PAGE), reader],
  ['the fingerprint of a page on another site', openPage(PAGE, 'https://other.example/story'), reader],
  ['any article if the browser reports no address', openPage(PAGE), { ...reader, tab: { id: 9 } }],
])('the background refuses to store %s as the open page', async (_, page, sender) => {
  await open({ tabId: 9, address: undefined, isPrivate: false });
  expect(await ask('keepOpen', page, sender)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(keepOpen).not.toHaveBeenCalled();
});

test('the background stores the open page even without a fingerprint', async () => {
  expect(await ask('keepOpen', openPage('https://m.ledger.example/story', null))).toMatchObject({ ok: true });
});

test('the background does not analyse a malformed article', async () => {
  expect(await ask('analyse', 'malformed')).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(analyse).not.toHaveBeenCalled();
});

test('reader mode can stop only the reading in its own tab', async () => {
  expect(await ask('stopReading', 9)).toEqual({ ok: true, value: undefined });
  expect(stopReading.mock.calls).toEqual([[7]]);
});

test('reader mode can read only the page on which it is open, and can turn off the stored site rules but not supply others', async () => {
  await ask('readPage', {});
  await ask('readPage', { rules: [{ site: 'ledger.example', remove: ['p'] }], page: 'https://elsewhere.example/', part: 'selection' });
  await ask('readPage', null);
  expect(load.mock.calls).toEqual([
    [7, {}],
    [7, { rules: [] }],
    [7, {}],
  ]);
});

test('the background returns an error when reading the page throws', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValueOnce();
  load.mockRejectedValueOnce(new Error('gone'));
  expect(await ask('readPage', {})).toEqual({ ok: false, error: { code: 'unexpected', detail: 'Error: gone' } });
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test('the background accepts changes to the cast rules, but not from a private window or another extension', async () => {
  const change = { made: [], gone: [] };
  expect(await ask('changeRules', change)).toEqual({ ok: true, value: undefined });
  expect(changeRules).toHaveBeenCalledExactlyOnceWith(change);
  await open({ tabId: 9, address: PAGE, isPrivate: true });
  const hidden = { ...reader, tab: { id: 9 } };
  expect(await ask('changeRules', change, hidden)).toEqual({ ok: false, error: { code: 'storagePrivate' } });
  expect(changeRules).toHaveBeenCalledOnce();
  const popup = { id: ID, url: `${ORIGIN}/popup.html` };
  expect(await ask('changeRules', change, popup)).toEqual({ ok: true, value: undefined });
  expect(await ask('changeRules', change, { ...popup, id: 'other' })).toMatchObject({ ok: false });
});

test.each([
  ['an object that has no text', { toString: 1, valueOf: 1 }],
  ['a number', 7],
  ['no data', undefined],
])('the background refuses %s in place of a text, without an exception', async (_, data) => {
  const report = vi.spyOn(console, 'warn');
  for (const type of ['loadNextPage', 'rememberRemoval']) expect(await ask(type, data)).toMatchObject({ ok: false });
  expect(report).not.toHaveBeenCalled();
});
