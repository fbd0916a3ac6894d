import type { Page } from 'puppeteer-core';
import { readPage } from '../../e2e/support/acts/reading';
import type { BrowserSession } from '../../e2e/support/browsers/session';

declare global {
  /** When reader mode has painted its article, in milliseconds since 1970. */
  var readerPainted: Promise<number>;
}

/** Milliseconds of the first call of bare `Readability.parse()` in this tab, which compiles it, too. */
export async function firstParse(page: Page, readability: string): Promise<number> {
  await page.evaluate(readability);
  return page.evaluate(() => globalThis.parseOnce());
}

/** Milliseconds from the click on the toolbar button until the popup has painted the article; `null` where there is none. */
export async function timePopup(session: BrowserSession, page: Page): Promise<number | null> {
  const clicked = Date.now();
  const popup = await readPage(session, page);
  // The popup notes the time itself: how long the protocol takes to answer does not count.
  const ready = await popup.evaluate(() => {
    const [painted] = performance.getEntriesByName('ready');
    return painted ? performance.timeOrigin + painted.startTime : null;
  });
  return ready === null ? null : ready - clicked;
}

/** The same from the shortcut until reader mode has; `null` where it shows none, or the page took it away. */
export async function timeReader(session: BrowserSession, page: Page): Promise<number | null> {
  await page.evaluate(() => {
    globalThis.readerPainted = new Promise((resolve) => {
      // Reader mode hides the body when its reading is there, and draws it before the next frame.
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
