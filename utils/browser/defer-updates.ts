import { browser } from 'wxt/browser';

/**
 * Makes Firefox install updates of the extension only when it starts the next time. Firefox ends the scripts of an updated extension in open
 * pages at once, so reader mode could neither close nor bring the page back. In Chromium, the scripts go on and close reader mode themselves.
 */
export function deferUpdates(): void {
  // Firefox defers updates for every extension that listens to this event.
  if (import.meta.env.FIREFOX) browser.runtime.onUpdateAvailable.addListener(() => undefined);
}
