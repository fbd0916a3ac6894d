import { defineContentScript } from 'wxt/utils/define-content-script';
import { locateBlock } from '../utils/extract/locate-block';

/** Injected when the reader wants a block left out for good; `main` returns a selector for it, or `null`. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const words = globalThis.dramatisBlock ?? '';
    globalThis.dramatisBlock = undefined;
    return locateBlock(document, words);
  },
});
