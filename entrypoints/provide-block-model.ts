import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import model from '../utils/extract/filter/block-model.json';

/**
 * Provides the trained weights of the learned block filter. Injected before the extraction script, and kept separate from the code that
 * uses the weights. Also notes the time, because it runs before the browser compiles the extraction script.
 */
export default defineUnlistedScript(() => {
  globalThis.dramatisInjectedAt = performance.timeOrigin + performance.now();
  globalThis.dramatisBlockModel = model;
});
