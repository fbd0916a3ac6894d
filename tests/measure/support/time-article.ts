import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../scripts/browsers/session';
import { readPage } from '../../e2e/support/actions/use-popup';

/** Returns how long the first call to `Readability.parse()` alone takes in this tab, in milliseconds, including compilation. */
export async function firstParse(page: Page, readability: string): Promise<number> {
  await page.evaluate(readability);
  return page.evaluate(() => globalThis.parseOnce());
}

/**
 * Returns the milliseconds from the click on the toolbar button until the popup has painted the article, or `null` if there is no article.
 */
export async function timePopup(session: BrowserSession, page: Page): Promise<number | null> {
  const clicked = Date.now();
  const popup = await readPage(session, page);
  // The popup records the time itself, so the delay caused by the automation protocol is not included.
  const ready = await popup.evaluate(() => {
    const [painted] = performance.getEntriesByName('ready');
    return painted ? performance.timeOrigin + painted.startTime : null;
  });
  return ready === null ? null : ready - clicked;
}

/**
 * Returns the milliseconds from the shortcut until reader mode has painted the article. Returns `null` if there is no article in reader
 * mode, or if the page has removed reader mode.
 */
export async function timeReader(session: BrowserSession, page: Page): Promise<number | null> {
  const pressed = await session.pressShortcut(page);
  const reader = session.readerOf(page);
  const painted = await reader
    .waitFor('reader mode to paint', (root) => {
      const state = root.documentElement.dataset.state;
      if (state !== 'ready' && state !== 'error') return null;
      const { performance } = root.defaultView ?? window;
      // Like the popup, reader mode records the time itself.
      const [ready] = performance.getEntriesByName('ready');
      return { time: ready ? performance.timeOrigin + ready.startTime : null };
    })
    .catch(() => null);
  return painted?.time ? painted.time - pressed : null;
}
