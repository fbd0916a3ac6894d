import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import model from '../utils/extract/filter/block-model.json';

/** Injected before the extraction script: the learned filter's numbers, apart from the code that reads them. */
export default defineUnlistedScript(() => {
  globalThis.dramatisBlockModel = model;
});
