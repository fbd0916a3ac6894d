import { startChromium } from '../../../scripts/browsers/chromium/chromium-session';
import { build } from '../../../scripts/build.mjs';
import { readPage } from '../../e2e/support/actions/use-popup';
import { startServer } from '../../e2e/support/pages/server';

/** Times measured from the click on the toolbar button, in milliseconds. */
export interface ClickTimes {
  /** The time until the popup first paints anything. */
  readonly first: number;
  /** The time until the article with its quotations and cast is painted. */
  readonly painted: number;
}

/** Opens the popup on a page of the test server `rounds` times, each time in a new tab, and returns how long each round took. */
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
      // The popup records the times itself, so that the delay caused by the protocol is not included.
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
