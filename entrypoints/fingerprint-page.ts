import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '../utils/extract/page/mark-page';

/** Returns a fingerprint of the page, which later shows whether the page has changed. Injected when a view asks. */
export default defineUnlistedScript(() => markPage(document, window.location.href));
