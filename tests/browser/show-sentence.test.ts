// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showSentence } from '../../utils/browser/show-sentence';

let paint: () => void;
let box: Element | null;

beforeEach(() => {
  vi.useFakeTimers();
  paint = () => expect.unreachable();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    paint = callback;
  });
  // The closed shadow root is in reach only while it is being made.
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attachShadow.call(this, options);
    queueMicrotask(() => {
      box = root.querySelector('[role=status]');
    });
    return root;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a sentence is added to the page without waiting for the page to be painted', async () => {
  showSentence('Gone.', 'en', 'ltr');
  await vi.advanceTimersByTimeAsync(1);
  expect(box?.textContent).toBe('Gone.');
});

test('a sentence stays until some seconds after the page has been painted with it', async () => {
  showSentence('Gone.', 'en', 'ltr');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(box?.isConnected).toBe(true);
  paint();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(box?.isConnected).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(box?.isConnected).toBe(false);
});
