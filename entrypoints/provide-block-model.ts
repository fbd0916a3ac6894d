import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import model from '../utils/extract/filter/block-model.json';

// An element of the page whose name is `documentElement` would hide the document's own property.
const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

/**
 * Provides the trained weights of the learned block filter. Injected before the extraction script, and kept separate from the code that
 * uses the weights. Also notes the time, because it runs before the browser compiles the extraction script. Returns the language that the
 * page declares, so that its data can load during the extraction.
 */
export default defineUnlistedScript(() => {
  globalThis.dramatisInjectedAt = performance.timeOrigin + performance.now();
  globalThis.dramatisBlockModel = model;
  return root?.call(document)?.lang;
});
