import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateBlock } from '../utils/extract/locate-block';

/** Injected when the reader wants a block left out for good; returns a selector for it, or `null`. */
export default defineUnlistedScript(() => {
  const words = globalThis.dramatisBlock ?? '';
  globalThis.dramatisBlock = undefined;
  return locateBlock(document, words);
});
