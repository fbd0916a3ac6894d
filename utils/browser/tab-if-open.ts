import { browser } from 'wxt/browser';

/** Returns a tab, or `null` if it is closed. The browser then rejects, which is no problem: a reader may close a tab at any time. */
export const tabIfOpen = (tabId: number) => browser.tabs.get(tabId).catch(() => null);
