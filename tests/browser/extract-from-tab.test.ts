import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extractFromTab } from '../../utils/browser/extract-from-tab';
import { addRemoval } from '../../utils/browser/removal-store';

const URL_OF_TAB = 'https://www.ledger.example/2026/harbour';
const NEXT = `${URL_OF_TAB}?page=2`;
const RULE = { site: 'ledger.example', remove: ['.promo'] };

interface Injection {
  readonly func?: (json: string) => void;
  readonly args?: readonly [string];
}
/** The request that the page was given before the script ran, and the answer of the script. */
let passedRequest: unknown;
let answer: unknown;

function openTab({ incognito = false, moves = false } = {}): void {
  let asked = 0;
  const get = async () => {
    asked += 1;
    return { id: 7, url: moves && asked > 1 ? 'https://www.ledger.example/other' : `${URL_OF_TAB}#top`, incognito };
  };
  Object.assign(fakeBrowser.tabs, { get });
}
const articleAt = (url: string) => ({ ok: true, value: { url } });

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

test('extractFromTab passes nothing to a page when nothing special is requested', async () => {
  expect(await extractFromTab(7)).toEqual(answer);
  expect(passedRequest).toBeUndefined();
});

test("extractFromTab passes the reader's rules for the site along, unless the request excludes them", async () => {
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

test('extractFromTab passes no rules along in a private window', async () => {
  await addRemoval('ledger.example', '.promo');
  openTab({ incognito: true });
  await extractFromTab(7);
  expect(passedRequest).toBeUndefined();
});

test('extractFromTab returns the next page, which has an address of its own, when the request asks for it', async () => {
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

test('extractFromTab rejects the article when the tab has moved to another page', async () => {
  openTab({ moves: true });
  expect(await extractFromTab(7)).toMatchObject({ ok: false, error: { code: 'pageGone' } });
});
