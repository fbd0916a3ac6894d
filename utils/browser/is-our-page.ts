import { browser } from 'wxt/browser';

/** Returns whether an address belongs to one of the extension's own pages. */
export const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;
