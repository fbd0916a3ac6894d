import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFrontPage } from '../../utils/browser/ask-front-page';

const TAB = { id: 7, windowId: 1, url: 'https://www.ledger.example/harbour', incognito: false };
const executeScript = vi.fn(async () => [{ frameId: 0, documentId: '', result: 'told' }]);

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, { query: async () => [TAB] });
});

test('askFrontPage asks the page in the active tab at once', async () => {
  const front = await askFrontPage();
  expect(front.ok && front.value.tab).toEqual({ id: 7, windowId: 1, url: TAB.url, isPrivate: false });
  expect(front.ok && (await front.value.asked?.answer)).toEqual({ ok: true, value: 'told' });
});

test('askFrontPage does not ask a page that is stored for its tab, so that opening it again costs nothing', async () => {
  await fakeBrowser.storage.session.set({ openPages: [3, 7] });
  const front = await askFrontPage();
  expect(front.ok && front.value.asked).toBeNull();
  expect(executeScript).not.toHaveBeenCalled();
});

test('askFrontPage fails with pageGone if there is no active tab', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  expect(await askFrontPage()).toEqual({ ok: false, error: { code: 'pageGone' } });
});
