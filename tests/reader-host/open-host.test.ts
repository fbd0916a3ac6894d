// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHost } from '../../entrypoints/reader-host/open-host';
import { showSentence } from '../../utils/browser/show-sentence';

/** jsdom has no modal dialogs. */
vi.mock('../../entrypoints/reader-host/mount-frame', () => ({
  mountFrame() {
    const [host, frame] = [document.createElement('div'), document.createElement('iframe')];
    document.documentElement.append(host);
    return { host, frame, isModal: () => true, undoZoom: () => undefined, hide: () => undefined, remove: () => host.remove() };
  },
}));
vi.mock('../../utils/browser/show-sentence', () => ({ showSentence: vi.fn() }));
vi.mock('../../utils/browser/messages', () => ({ askBackground: async () => ({ ok: true }) }));

const onClose = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  vi.clearAllMocks();
  document.elementFromPoint = () => document.documentElement.lastElementChild;
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  // jsdom has no top layer.
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([] as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('reader mode that the reader closes before its frame has answered is off, and not kept out by the page', async () => {
  const { handle, opened } = openHost('key', onClose);
  handle.close();
  expect(await opened).toBe('off');
  expect(onClose).toHaveBeenCalledOnce();
  expect(showSentence).not.toHaveBeenCalled();
});

test('reader mode that the page removes before its frame has answered is off, and says that the page took it away', async () => {
  const { opened } = openHost('key', onClose);
  document.documentElement.lastElementChild?.remove();
  expect(await opened).toBe('off');
  expect(showSentence).toHaveBeenCalledExactlyOnceWith('error_readerTakenAway', expect.anything(), expect.anything());
});

test('the Escape key closes reader mode at once, without a sentence, while its frame has not answered', async () => {
  const heard = vi.spyOn(window, 'addEventListener');
  const { opened } = openHost('key', onClose);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(onClose).not.toHaveBeenCalled();
  // Scripts cannot make trusted events, so the listener is called.
  const onKey = heard.mock.calls.find(([type]) => type === 'keydown')?.[1] as (event: Partial<KeyboardEvent>) => void;
  onKey({ isTrusted: true, key: 'Escape', preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() });
  expect(onClose).toHaveBeenCalledOnce();
  expect(await opened).toBe('off');
  expect(showSentence).not.toHaveBeenCalled();
});

test('reader mode is kept out if its frame does not answer in time', async () => {
  const { opened } = openHost('key', onClose);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opened).toBe('keptOut');
  expect(onClose).toHaveBeenCalledOnce();
});
