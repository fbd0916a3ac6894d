import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages';

/** Registered for the sites that the reader chose, and for no other: tells that a page is there, and looks at nothing itself. */
export default defineUnlistedScript(() => {
  sendMessage('pageArrived', undefined).catch(() => undefined);
});
