import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The objects that test files modify. All test files share one window, and each of them replaces some of its functions or adds stand-ins
 * for those that jsdom lacks. This setup file runs before each test file and restores the objects after it.
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
