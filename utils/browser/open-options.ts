import { browser } from 'wxt/browser';

/** Opens the options in a tab of their own, or brings the open one to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
