import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startOffscreenOwner } from '../../utils/browser/library/offscreen-owner';
import { onMessage } from '../../utils/browser/messages';

let documents = 0;
let closed = 0;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  [documents, closed] = [0, 0];
  const runtime = { getContexts: async () => Array.from({ length: documents - closed }) };
  const offscreen = {
    createDocument: async () => void documents++,
    closeDocument: async () => void closed++,
  };
  Object.assign(fakeBrowser, { offscreen });
  Object.assign(fakeBrowser.runtime, runtime);
});
afterEach(() => {
  vi.useRealTimers();
});

test('an offscreen document that does not answer is closed, and the next request gets a new one', async () => {
  const ask = startOffscreenOwner();
  const stop = onMessage('libraryOwner', () => new Promise(() => undefined));
  const asked = ask({ call: 'status' });
  await vi.advanceTimersByTimeAsync(40_000);
  expect(await asked).toMatchObject({ ok: false, error: { code: 'libraryBusy' } });
  expect([documents, closed]).toEqual([1, 1]);
  stop();
  onMessage('libraryOwner', () => ({ ok: true, value: 'answered' }));
  expect(await ask({ call: 'status' })).toEqual({ ok: true, value: 'answered' });
  expect([documents, closed]).toEqual([2, 1]);
});
