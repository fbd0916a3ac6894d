import { build } from '../../../scripts/build.mjs';
import { readPage } from '../../e2e/support/acts/reading';
import { startChromium } from '../../e2e/support/browsers/chromium/chromium-session';
import { startServer } from '../../e2e/support/pages/server';

/** Milliseconds from the click on the real toolbar button. */
export interface ClickTimes {
  /** Until the popup shows anything. */
  readonly first: number;
  /** Until the article with its quotes and cast is on the screen. */
  readonly painted: number;
}

/** Opens the popup over one page of the test server again and again, each time in a fresh tab. */
export async function timeClicks(path: string, rounds: number): Promise<ClickTimes[]> {
  build('chromium');
  const server = await startServer();
  const session = await startChromium();
  try {
    const times: ClickTimes[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await session.openPage(server.url + path);
      const clicked = Date.now();
      const popup = await readPage(session, page);
      // The popup notes the time itself: how long the protocol takes to answer does not count.
      const noted = await popup.evaluate(() => {
        const [ready] = performance.getEntriesByName('ready');
        const [first] = performance.getEntriesByName('first-contentful-paint');
        return { origin: performance.timeOrigin, ready: ready?.startTime ?? Number.NaN, first: first?.startTime ?? Number.NaN };
      });
      times.push({ first: noted.origin + noted.first - clicked, painted: noted.origin + noted.ready - clicked });
      await session.closePages();
    }
    return times;
  } finally {
    await session.close();
    await server.close();
  }
}
