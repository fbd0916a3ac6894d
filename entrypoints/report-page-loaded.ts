import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../utils/browser/messages';

/** Reports that a page has loaded, without reading any of it. Registered only for the sites that the reader has chosen. */
export default defineUnlistedScript(() => {
  void askBackground('pageArrived');
});
