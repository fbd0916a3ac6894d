import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extractFromTab } from '../../utils/browser/extract-from-tab';
import { addRemoval } from '../../utils/browser/removal-store';
import { makeArticle } from '../support/make-article';

const URL_OF_TAB = 'https://www.ledger.example/2026/harbour';
const NEXT = `${URL_OF_TAB}?page=2`;
const RULE = { site: 'ledger.example', remove: ['.promo'] };

interface Injection {
  readonly func?: (json: string) => void;
  readonly args?: readonly [string];
}
/** The request that was passed to the page before the extraction script ran. */
let passedRequest: unknown;
/** The result that the extraction script returns. */
let answer: unknown;

function openTab({ incognito = false, moves = false, closes = false } = {}): void {
  let asked = 0;
  const get = async () => {
    asked += 1;
    if (closes && asked > 1) throw new Error('No tab with id: 7.');
    return { id: 7, url: moves && asked > 1 ? 'https://www.ledger.example/other' : `${URL_OF_TAB}#top`, incognito };
  };
  Object.assign(fakeBrowser.tabs, { get });
}
const articleAt = (url: string) => ({ ok: true, value: { article: makeArticle({ url }), mark: { url, title: 'Harbour', words: '1' } } });

beforeEach(() => {
  fakeBrowser.reset();
  passedRequest = undefined;
  answer = articleAt(URL_OF_TAB);
  openTab();
  fakeBrowser.extension.isAllowedFileSchemeAccess = async () => false;
  const executeScript = vi.fn(async ({ args }: Injection) => {
    if (args) passedRequest = JSON.parse(args[0]);
    return [{ frameId: 0, documentId: '', result: args ? undefined : answer }];
  });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('extractFromTab passes no request to the page when it is called without options', async () => {
  expect(await extractFromTab(7)).toEqual(answer);
  expect(passedRequest).toBeUndefined();
});

test("extractFromTab passes the reader's rules for the site to the page unless the request excludes them", async () => {
  await addRemoval('ledger.example', '.promo');
  await addRemoval('elsewhere.example', '.other');
  await extractFromTab(7);
  expect(passedRequest).toEqual({ rules: [RULE] });
  await extractFromTab(7, { part: 'selection' });
  expect(passedRequest).toEqual({ part: 'selection', rules: [RULE] });
  passedRequest = undefined;
  await extractFromTab(7, { rules: [] });
  expect(passedRequest).toBeUndefined();
});

test('extractFromTab passes no rules to a page in a private window', async () => {
  await addRemoval('ledger.example', '.promo');
  openTab({ incognito: true });
  await extractFromTab(7);
  expect(passedRequest).toBeUndefined();
});

test('extractFromTab returns the next page when it is requested by its address', async () => {
  answer = articleAt(NEXT);
  expect(await extractFromTab(7, { page: NEXT })).toEqual(answer);
  expect(passedRequest).toEqual({ page: NEXT, rules: [] });
});

test('extractFromTab rejects an article whose address does not match the request', async () => {
  answer = articleAt(URL_OF_TAB);
  expect(await extractFromTab(7, { page: NEXT })).toMatchObject({ ok: false, error: { code: 'pageGone' } });
  answer = articleAt(NEXT);
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('extractFromTab rejects the article when the tab has navigated to another page', async () => {
  openTab({ moves: true });
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('extractFromTab returns pageGone when the tab is closed while its page is being read', async () => {
  openTab({ closes: true });
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});

test('extractFromTab rejects a malformed article, which can come only from a compromised page process', async () => {
  answer = { ok: true, value: { article: { ...makeArticle({ url: URL_OF_TAB }), lang: 5 }, mark: null } };
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
});

test('extractFromTab ignores a malformed fingerprint and returns the article', async () => {
  answer = { ok: true, value: { article: makeArticle({ url: URL_OF_TAB }), mark: { url: 5 } } };
  expect(await extractFromTab(7)).toMatchObject({ ok: true, value: { article: { url: URL_OF_TAB }, mark: null } });
});
