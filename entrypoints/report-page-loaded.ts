import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../utils/browser/messages';
import { watchAddress } from '../utils/browser/watch-address';

/**
 * Reports that a page has loaded, and then when another article may be in the tab, without reading any of it. Registered only for the sites
 * that the reader has chosen.
 */
export default defineUnlistedScript(() => {
  watchAddress();
  if (!globalThis.dramatisWasOpen) void askBackground('pageArrived');
});
