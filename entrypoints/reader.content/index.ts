import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReaderState } from '../../utils/browser/reader-mode';
import { openReader } from './open-reader';

/** Injected to turn reader mode on. Where two are asked for at once, the second finds what the first put over the page and takes it away. */
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
