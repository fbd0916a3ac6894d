import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The files share one window, where each puts what it needs in the place of what jsdom does not have. Run before each of them; after it everything
 * is as it was found.
 */
const shared: readonly object[] =
  typeof document === 'undefined'
    ? []
    : [
        globalThis,
        document,
        navigator,
        fakeBrowser.i18n,
        ...[Document, Element, HTMLElement, HTMLDialogElement, HTMLCanvasElement, Range].map(({ prototype }) => prototype),
      ];
const found = shared.map((object) => Object.getOwnPropertyDescriptors(object));

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  globalThis.document?.body.replaceChildren();
  for (const [at, object] of shared.entries()) {
    const before: PropertyDescriptorMap = found[at] ?? {};
    for (const [name, now] of Object.entries(Object.getOwnPropertyDescriptors(object) as PropertyDescriptorMap)) {
      const was = before[name];
      if (!now.configurable || (was && was.value === now.value && was.get === now.get)) continue;
      if (was) Object.defineProperty(object, name, was);
      else Reflect.deleteProperty(object, name);
    }
  }
});
