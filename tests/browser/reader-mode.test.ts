import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LoadPage, printInReader, toggleReader } from '../../utils/browser/reader-mode';
import { pageOfReader, pairReader, takeComing } from '../../utils/browser/reader-pairing';
import { siteMessages } from '../../utils/browser/site-messages';
import type { OpenPage, Result } from '../../utils/model';
import { makeArticle } from '../support/make-article';

const PAGE: Result<OpenPage> = { ok: false, error: { code: 'emptyPage' } };
/** The actions so far, in order. They are named `key`, `host`, `load` and `print`. */
let actions: string[];
/** The simulated tab: whether it reports reader mode as on, the last key that it received, and what the host script returns. */
let tab: { isOn: boolean; key: string; open(): Promise<unknown> };
const load = async () => {
  actions.push('load');
  return PAGE;
};
/** Sends the key from a frame of the tab, as reader mode does. */
const pair = (frameId = 3, key = tab.key) => pairReader({ tabId: 7, frameId }, key);

beforeEach(() => {
  fakeBrowser.reset();
  actions = [];
  tab = { isOn: false, key: '', open: async () => 'on' };
  const executeScript = async ({ files, args = [] }: { files?: string[]; args?: string[] }) => {
    actions.push(files ? 'host' : args.length > 0 ? 'key' : 'print');
    if (args[0]) tab.key = args[0];
    return [{ frameId: 0, documentId: '', result: files ? await tab.open() : tab.isOn }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ url: 'https://ledger.example/story', incognito: false }) as never);
});

test('toggleReader reads the page while the host script is being injected', async () => {
  const script = Promise.withResolvers<unknown>();
  tab.open = () => script.promise;
  const toggled = toggleReader(7, load);
  await expect.poll(() => actions).toEqual(['key', 'host', 'load']);
  script.resolve('on');
  expect(await toggled).toEqual({ ok: true, value: 'on' });
});

test('the frame with the right key receives the page, which is read once', async () => {
  await toggleReader(7, load);
  const page = { tabId: 7, address: 'https://ledger.example/story', isPrivate: false };
  expect(await pair()).toMatchObject({ ok: true, value: { page, arrived: PAGE } });
  expect(actions).toEqual(['key', 'host', 'load']);
  expect(await pageOfReader({ tabId: 7, frameId: 3 })).toMatchObject(page);
});

test('the frame receives the article before its analysis begins, and then the page, once', async () => {
  const article = makeArticle({ text: 'Rain.' });
  await toggleReader(7, async (show) => {
    await show(article);
    actions.push('analyse');
    return PAGE;
  });
  expect(await pair()).toMatchObject({ ok: true, value: { arrived: { text: article } } });
  expect(actions).toEqual(['key', 'host']);
  expect(await takeComing(7)).toBe(PAGE);
  expect(actions).toEqual(['key', 'host', 'analyse']);
  expect(await takeComing(7)).toEqual({ ok: false, error: { code: 'stopped' } });
});

test('a page whose tab is gone counts as private, so that nothing about it is stored', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  await toggleReader(7, load);
  await pair();
  expect(await pageOfReader({ tabId: 7, frameId: 3 })).toMatchObject({ isPrivate: true });
});

test('a frame without the right key, and a second frame with the same key, receive nothing', async () => {
  await toggleReader(7, load);
  expect(await pair(3, 'guessed')).toMatchObject({ ok: false });
  expect(await pairReader({ tabId: 8, frameId: 3 }, tab.key)).toMatchObject({ ok: false });
  expect(await pair()).toMatchObject({ ok: true });
  expect(await pair(4)).toMatchObject({ ok: false });
  expect(await pageOfReader({ tabId: 7, frameId: 4 })).toBeNull();
  expect(await pageOfReader({ tabId: 8, frameId: 3 })).toBeNull();
});

test('the frame can still store its last changes when the host script has reported that reader mode is closed', async () => {
  await toggleReader(7, load);
  await pair();
  const sites = {
    synchronise: vi.fn(),
    settle: vi.fn(),
    forget: vi.fn(),
    arrive: vi.fn(),
    leave: vi.fn(),
    tellTakenAway: vi.fn(),
    readerClosed: vi.fn(),
  };
  const page = { tabId: 7, address: 'https://ledger.example/story', isPrivate: false };
  await siteMessages(sites).readerLeft.handle('closed', page as never);
  expect(sites.leave).toHaveBeenCalledOnce();
  expect(await pageOfReader({ tabId: 7, frameId: 3 })).toMatchObject(page);
});

test('toggleReader does not read the page when it turns reader mode off', async () => {
  tab = { ...tab, isOn: true, open: async () => 'off' };
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'off' });
  expect(actions).toEqual(['key', 'host']);
  expect(await pair()).toMatchObject({ ok: false });
});

test('the page is read for the frame if the script turns reader mode on, even though the tab had reported reader mode as on', async () => {
  tab.isOn = true;
  expect(await toggleReader(7, load)).toEqual({ ok: true, value: 'on' });
  expect(await pair()).toMatchObject({ value: { arrived: PAGE } });
  expect(actions).toEqual(['key', 'host', 'load']);
});

test('toggleReader fails if the page keeps the frame out, and the key then works no longer', async () => {
  tab.open = async () => 'keptOut';
  const loadArticle = async () => ({ ok: true, value: {} as OpenPage }) as const;
  expect(await toggleReader(7, loadArticle)).toEqual({ ok: false, error: { code: 'readerKeptOut' } });
  const loadLater: LoadPage = async (show) => {
    await show(makeArticle({ text: 'Rain.' }));
    return loadArticle();
  };
  expect(await toggleReader(7, loadLater)).toEqual({ ok: false, error: { code: 'readerKeptOut' } });
  expect(await pair()).toMatchObject({ ok: false });
});

test('toggleReader fails with the error of a page that has no article and keeps the frame out', async () => {
  tab.open = async () => 'keptOut';
  const error = { code: 'notADocument' } as const;
  expect(await toggleReader(7, async () => ({ ok: false, error }))).toEqual({ ok: false, error });
});

test('toggleReader fails without an unhandled rejection when it is not allowed to access the page', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  tab.open = () => Promise.reject(new Error('Cannot access contents of the page.'));
  const toggled = await toggleReader(7, () => Promise.reject(new Error('no storage')));
  await new Promise((later) => setTimeout(later));
  process.off('unhandledRejection', unhandled);
  expect(toggled).toMatchObject({ ok: false });
  expect(unhandled).not.toHaveBeenCalled();
});

test('printInReader turns reader mode on before printing if it is off', async () => {
  await printInReader(7, load);
  expect(actions).toEqual(['print', 'key', 'host', 'load', 'print']);
});
