import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateBlock } from '../utils/extract/locate-block';

/** Finds the element of a block that the reader wants to leave out for good. Returns a selector for it, or `null`. */
export default defineUnlistedScript(() => {
  const words = globalThis.dramatisBlock ?? '';
  globalThis.dramatisBlock = undefined;
  return locateBlock(document, words);
});
