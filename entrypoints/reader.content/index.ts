import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReaderState } from '../../utils/browser/reader-mode';
import { openReader } from './open-reader';

/** Injected by every toggle. The first puts the reader over the page, the next finds it and takes it away. */
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
