import { browser } from 'wxt/browser';

/** Returns whether an address is that of a page of the extension. */
export const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;
