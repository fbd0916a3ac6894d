import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type AskedTab, askPage } from '../../utils/browser/ask-page';
import { receivePage } from '../../utils/browser/extract-from-tab';
import { addRemoval } from '../../utils/browser/removal-store';
import type { ExtractRequest } from '../../utils/model';
import { makeArticle } from '../support/make-article';

const URL_OF_TAB = 'https://www.ledger.example/2026/harbour';
const NEXT = `${URL_OF_TAB}?page=2`;
const RULE = { site: 'ledger.example', remove: ['.promo'] };

interface Injection {
  readonly func?: (json: string) => void;
  readonly args?: readonly [string];
  readonly files?: readonly string[];
}
/** The request that was passed to the page before the extraction script ran. */
let passedRequest: unknown;
/** The result that the extraction script returns. */
let answer: unknown;
/** The language that the page declares. */
let declared: unknown;

/** The tab whose page is asked. */
let tab: AskedTab;

/** Opens the tab. It navigates or is closed while its page is being read. */
function openTab({ isPrivate = false, moves = false, closes = false } = {}): void {
  tab = { id: 7, url: `${URL_OF_TAB}#top`, isPrivate };
  const get = async () => {
    if (closes) throw new Error('No tab with id: 7.');
    return { ...tab, url: moves ? 'https://www.ledger.example/other' : tab.url };
  };
  Object.assign(fakeBrowser.tabs, { get });
}
const readTab = (request?: ExtractRequest) => receivePage(tab, askPage(tab, request), request);
const articleAt = (url: string) => ({ ok: true, value: { article: makeArticle({ url }), mark: { url, title: 'Harbour', words: '1' } } });

beforeEach(() => {
  fakeBrowser.reset();
  passedRequest = undefined;
  answer = articleAt(URL_OF_TAB);
  declared = 'en-GB';
  openTab();
  fakeBrowser.extension.isAllowedFileSchemeAccess = async () => false;
  const executeScript = vi.fn(async ({ args, files }: Injection) => {
    if (args) passedRequest = JSON.parse(args[0]);
    const result = { '/provide-block-model.js': declared, '/extract-article.js': answer }[files?.[0] ?? ''];
    return [{ frameId: 0, documentId: '', result }];
  });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('askPage passes no request to the page when it is called without one', async () => {
  expect(await readTab()).toEqual(answer);
  expect(passedRequest).toBeUndefined();
});

test("askPage passes the reader's rules for the site to the page unless the request excludes them", async () => {
  await addRemoval('ledger.example', '.promo');
  await addRemoval('elsewhere.example', '.other');
  await readTab();
  expect(passedRequest).toEqual({ rules: [RULE] });
  await readTab({ part: 'selection' });
  expect(passedRequest).toEqual({ part: 'selection', rules: [RULE] });
  passedRequest = undefined;
  await readTab({ rules: [] });
  expect(passedRequest).toBeUndefined();
});

test('askPage passes no rules to a page in a private window', async () => {
  await addRemoval('ledger.example', '.promo');
  openTab({ isPrivate: true });
  await readTab();
  expect(passedRequest).toBeUndefined();
});

test("receivePage reports that the reader's rules could not be read, and returns the article without them", async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const problem = new Error('no storage');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(problem);
  expect(await readTab()).toEqual(answer);
  expect(passedRequest).toBeUndefined();
  expect(warn.mock.calls).toEqual([['Dramatis: removals.read', problem]]);
  vi.restoreAllMocks();
});

test('receivePage returns the next page when it is requested by its address', async () => {
  answer = articleAt(NEXT);
  expect(await readTab({ page: NEXT })).toEqual(answer);
  expect(passedRequest).toEqual({ page: NEXT, rules: [] });
});

test('receivePage rejects an article whose address does not match the request', async () => {
  answer = articleAt(URL_OF_TAB);
  expect(await readTab({ page: NEXT })).toMatchObject({ ok: false, error: { code: 'pageGone' } });
  answer = articleAt(NEXT);
  expect(await readTab()).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('receivePage rejects the article when the tab has navigated to another page', async () => {
  openTab({ moves: true });
  expect(await readTab()).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('receivePage returns pageGone when the tab is closed while its page is being read', async () => {
  openTab({ closes: true });
  expect(await readTab()).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('receivePage rejects a malformed article, which can come only from a compromised page process', async () => {
  answer = { ok: true, value: { article: { ...makeArticle({ url: URL_OF_TAB }), lang: 5 }, mark: null } };
  expect(await readTab()).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
});

test('receivePage ignores a malformed fingerprint and returns the article', async () => {
  answer = { ok: true, value: { article: makeArticle({ url: URL_OF_TAB }), mark: { url: 5 } } };
  expect(await readTab()).toMatchObject({ ok: true, value: { article: { url: URL_OF_TAB }, mark: null } });
});

test.each([
  ['en-GB', 'en-GB'],
  ['de'.padEnd(400, '-x'), 'de'.padEnd(400, '-x').slice(0, 35)],
  ['<b>', null],
  [{}, null],
])('askPage returns the language that the page declares, checked and truncated (%j)', async (told, language) => {
  declared = told;
  expect(await askPage(tab).language).toBe(language);
});

test.each(['about:config', 'chrome://settings', undefined])('askPage runs no script in a page that cannot be read (%s)', async (url) => {
  const asked = askPage({ ...tab, url });
  expect(await asked.answer).toEqual({ ok: false, error: { code: 'browserPage' } });
  expect(await asked.language).toBeNull();
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('askPage returns the error of the browser if it allows no script in the page', async () => {
  Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.reject(new Error('Cannot access the page.')) } });
  const asked = askPage(tab);
  expect(await asked.answer).toMatchObject({ ok: false, error: { code: 'injectionRefused' } });
  expect(await asked.language).toBeNull();
});
