import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateBlock } from '../utils/extract/page/locate-block';

/**
 * Finds the element of the block that the reader wants to leave out permanently. Returns a selector for this element, or `null` if the
 * element is not found.
 */
export default defineUnlistedScript(() => {
  const words = globalThis.dramatisBlock ?? '';
  globalThis.dramatisBlock = undefined;
  return locateBlock(document, words);
});
