import { browser } from 'wxt/browser';

/** Opens the options in a new tab, or activates the tab in which they are open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
