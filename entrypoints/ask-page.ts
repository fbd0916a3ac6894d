import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFrontPage } from '../utils/browser/ask-front-page';

/**
 * Asks the page in the active tab for its article. The popup runs this small classic script before the browser loads any of the popup's
 * modules, so that the page is read while they load.
 */
export default defineUnlistedScript(() => {
  globalThis.dramatisAsked = askFrontPage();
});
