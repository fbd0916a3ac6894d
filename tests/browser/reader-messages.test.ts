import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerMessages } from '../../utils/browser/reader-messages';
import { serveMessages } from '../../utils/browser/serve-messages';

interface Message {
  readonly data: { readonly tabId: number; readonly page: unknown };
  readonly sender: { readonly url?: string; readonly id?: string; readonly frameId?: number; readonly tab?: { readonly id: number } };
}
const handlers = new Map<string, (message: Message) => unknown>();

const ID = 'dramatis';
const ORIGIN = 'chrome-extension://dramatis';
const PAGE = { mark: null, stand: 'as it was' };
/** The script injections so far, each with the ID of its tab and the files or arguments of the script. */
let injections: unknown[];
/** The last key that a script received. */
let key: string;
/** The results that the next injected scripts return. */
let results: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  vi.stubGlobal('location', { origin: ORIGIN });
  injections = [];
  key = '';
  const executeScript = async ({ target, files, args }: { target: { tabId: number }; files?: string[]; args?: string[] }) => {
    injections.push([target.tabId, files ?? (args?.length ? ['key'] : [])]);
    key = args?.[0] ?? key;
    return [{ frameId: 0, documentId: '', result: results.shift() }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const listen = (name: string, handler: (message: never) => unknown) => handlers.set(name, handler as (message: Message) => unknown);
  serveMessages(readerMessages, listen);
});

const ask = (type: string, sender: Message['sender']) => handlers.get(type)?.({ data: { tabId: 7, page: PAGE }, sender });
const popup = () => ({ id: ID, url: `${ORIGIN}/popup.html` });
const frame = () => ({ id: ID, url: `${ORIGIN}/reader.html`, frameId: 3, tab: { id: 7 } });
const HOST = ['/reader-host.js'];

test('the background opens reader mode, and its frame receives the page that the popup has read', async () => {
  results = [false, 'on'];
  expect(await ask('toggleReader', popup())).toEqual({ ok: true, value: 'on' });
  expect(injections).toEqual([
    [7, ['key']],
    [7, HOST],
  ]);
  const answer = await handlers.get('readerReady')?.({ data: key as never, sender: frame() });
  expect(answer).toMatchObject({ ok: true, value: { arrived: { ok: true, value: PAGE } } });
});

test('the background gives the article only to the frame with the key, and only once', async () => {
  results = [false, 'on'];
  await ask('toggleReader', popup());
  const ready = (sent: string) => handlers.get('readerReady')?.({ data: sent as never, sender: frame() });
  for (const guessed of ['', 'guessed', crypto.randomUUID()])
    expect(await ready(guessed)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(await ready(key)).toMatchObject({ ok: true, value: { arrived: { value: PAGE } } });
  expect(await ready(key)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('the background closes reader mode if it receives the toggle message while reader mode is on', async () => {
  results = [true, 'off'];
  expect(await ask('toggleReader', popup())).toEqual({ ok: true, value: 'off' });
});

test('the background opens reader mode before printing', async () => {
  results = [false, false, 'on'];
  expect(await ask('printInReader', popup())).toEqual({ ok: true, value: undefined });
  expect(injections).toEqual([
    [7, []],
    [7, ['key']],
    [7, HOST],
    [7, []],
  ]);
});

test.each([
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['a script in a page', { id: ID, url: 'https://ledger.example/', frameId: 0, tab: { id: 7 } }],
  ['a frame in a page', frame()],
])('the background refuses to open reader mode or to print from it at the request of %s', async (_, sender) => {
  for (const type of ['toggleReader', 'printInReader']) expect(await ask(type, sender)).toMatchObject({ ok: false });
  expect(injections).toEqual([]);
});

test.each([
  ['no data', undefined],
  ['a text', 'popup'],
  ['an address in place of the tab', { tabId: 'https://ledger.example/', page: PAGE }],
  ['a fraction in place of the tab', { tabId: 7.5, page: PAGE }],
])('the background refuses a message about reader mode with %s', async (_, data) => {
  for (const type of ['toggleReader', 'printInReader'])
    expect(await handlers.get(type)?.({ data: data as never, sender: popup() })).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  expect(injections).toEqual([]);
});
