import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateBlock } from '../utils/extract/locate-block';

/** Finds the element of a block that the reader wants to leave out permanently. Returns a selector for it, or `null` if it is not found. */
export default defineUnlistedScript(() => {
  const words = globalThis.dramatisBlock ?? '';
  globalThis.dramatisBlock = undefined;
  return locateBlock(document, words);
});
