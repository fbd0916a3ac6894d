import { defineContentScript } from 'wxt/utils/define-content-script';
import { markPage } from '../utils/extract/mark-page';

/** Injected when a reading is kept or found again; `main` returns what tells whether the page is still the one that was read. */
export default defineContentScript({
  registration: 'runtime',
  main: () => markPage(document, window.location.href),
});
