import type { Page } from 'puppeteer-core';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { frontTab } from './firefox-window.ts';

/**
 * Returns a function that returns the id of a page's tab. The first call for a page brings it to the front; a tab keeps its id as long as
 * it is open.
 */
export function tabIds(chromeOf: () => FirefoxChrome): (page: Page) => Promise<number> {
  const ids = new WeakMap<Page, number>();
  return async (page) => {
    const known = ids.get(page);
    if (known !== undefined) return known;
    await page.bringToFront();
    const id = await chromeOf().run(frontTab);
    ids.set(page, id);
    return id;
  };
}
