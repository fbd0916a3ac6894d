import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../utils/browser/messages';

/** Registered for the sites that the reader chose, and for no other: tells that a page is there, and looks at nothing itself. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    sendMessage('pageArrived', undefined).catch(() => undefined);
  },
});
