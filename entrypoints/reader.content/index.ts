import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReaderState } from '../../utils/browser/reader-mode';
import { openReader } from './open-reader';

/**
 * Turns reader mode on or off. Injected each time the reader toggles it. The first injection opens reader mode over the page, and the next
 * one closes it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx): ReaderState {
    const open = globalThis.dramatisReader;
    if (open) {
      open.close();
      return 'off';
    }
    globalThis.dramatisReader = openReader(ctx, () => {
      globalThis.dramatisReader = undefined;
    });
    return 'waiting';
  },
});
