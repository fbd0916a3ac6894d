import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '../utils/extract/mark-page';

/** Injected when a reading is kept or found again; returns what tells whether the page is still the one that was read. */
export default defineUnlistedScript(() => markPage(document, window.location.href));
