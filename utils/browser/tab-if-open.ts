import { browser } from 'wxt/browser';

/** Returns a tab, or `null` if it has been closed. The browser's error is ignored, because the reader may close a tab at any time. */
export const tabIfOpen = (tabId: number) => browser.tabs.get(tabId).catch(() => null);
