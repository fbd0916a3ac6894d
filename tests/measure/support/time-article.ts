import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../scripts/browsers/session';
import { readPage } from '../../e2e/support/actions/use-popup';

declare global {
  /** A promise for the time at which reader mode painted its article, in milliseconds since 1970. */
  var readerPainted: Promise<number>;
}

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
  await page.evaluate(() => {
    globalThis.readerPainted = new Promise((resolve) => {
      // Waits until reader mode hides the page's body, which it does when the article is ready. The article is painted in the next frame.
      new MutationObserver((_, observer) => {
        if (document.body.style.display !== 'none') return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
      }).observe(document.body, { attributes: true });
    });
  });
  const pressed = await session.pressShortcut(page);
  const painted = await page.evaluate(() =>
    Promise.race([globalThis.readerPainted, new Promise<number>((give) => setTimeout(give, 20_000, 0))]),
  );
  const isArticle = await session
    .readerOf(page)
    .evaluate((root) => root.querySelector('.article .body') !== null)
    .catch(() => false);
  return isArticle ? painted - pressed : null;
}
