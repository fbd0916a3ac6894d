// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHost } from '../../entrypoints/reader-host/watch-host';

let host: HTMLElement;
let isModal: boolean;
let watching: AbortController;
const events = { navigated: vi.fn(), takenAway: vi.fn(), orphaned: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  isModal = true;
  watching = new AbortController();
  host = document.createElement('div');
  document.documentElement.append(host);
  // jsdom has no layout and no top layer.
  document.elementFromPoint = () => host;
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([] as never);
});
afterEach(() => {
  watching.abort();
  host.remove();
  vi.restoreAllMocks();
});

const watch = (isConnected = () => true) =>
  watchHost({ host, isModal: () => isModal, undoZoom: () => undefined }, isConnected, watching.signal, events);

/** Lets the watcher check the page, which it does at every change to the children of the root. */
async function check(): Promise<void> {
  document.documentElement.append(document.createComment('a change'));
  await new Promise((resolve) => setTimeout(resolve));
}

test('reader mode is reported as orphaned when the extension has been updated, and only then', async () => {
  let isConnected = true;
  watch(() => isConnected);
  await check();
  expect(events.orphaned).not.toHaveBeenCalled();
  isConnected = false;
  await check();
  expect(events.orphaned).toHaveBeenCalled();
  expect(events.takenAway).not.toHaveBeenCalled();
});

test('a route change of the page is reported as navigation, but a change of the fragment is not', async () => {
  watch();
  history.replaceState(null, '', '#part');
  await check();
  expect(events.navigated).not.toHaveBeenCalled();
  history.replaceState(null, '', '?page=2');
  await check();
  expect(events.navigated).toHaveBeenCalled();
});

test('reader mode whose dialog the page has made ordinary is reported as taken away', async () => {
  watch();
  await check();
  expect(events.takenAway).not.toHaveBeenCalled();
  isModal = false;
  await check();
  expect(events.takenAway).toHaveBeenCalled();
});
