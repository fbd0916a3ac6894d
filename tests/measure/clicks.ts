import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import type { BrowserSession } from '../../scripts/browsers/session';
import { build } from '../../scripts/build.mjs';
import { madeUpPages, pagesOf } from './support/click-pages';
import { emptyExtension } from './support/empty-extension';
import { articleOfLength } from './support/long-articles';
import { type MeasuredPage, measureEmpty, measureIn } from './support/measure-clicks';
import { printAgain, printLong, printPeer, printStages } from './support/print-clicks';
import { INERT_PAGE, servePages } from './support/serve-pages';
import { timePeer } from './support/time-peer';

/**
 * Measures how long each stage takes until the article is painted, after a click on the toolbar button and after the shortcut for reader
 * mode, in Chromium and Firefox. Prints the median times since the click. The ratio compares the painted article with the first call of
 * bare `Readability.parse()` on the same page; for the popup, only what it takes more than an empty popup counts. Each popup is then opened
 * again in the same tab. Usage: `clicks [DIR] [--long] [--rounds N] [--browser NAME] [--pages N] [--peer NAME=FOLDER]…`. Pages of 50 kB to
 * 1 MB, by default twelve, are taken from DIR/NAME/page.html(.gz) or generated, and each is opened N times in a fresh tab. Other readers,
 * whose extensions are in the given folders, are measured in Chromium. With `--long`, only two generated articles are opened, a short one
 * and one that is six times as long, and only their times and the ratio of these are printed.
 */
export default async function measureClicks(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      browser: { type: 'string' },
      pages: { type: 'string', default: '12' },
      peer: { type: 'string', multiple: true, default: [] },
      long: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.pages);
  const pages = values.long
    ? [articleOfLength(10), articleOfLength(60)]
    : sized(positionals[0] ? pagesOf(resolve(positionals[0]), count) : madeUpPages(count));
  const rounds = Number(values.rounds);
  const readability = await bundleForTab(join(import.meta.dirname, 'support/tab-readability.ts'));
  const server = await servePages(
    pages.map(({ html }) => ({ name: '', html: () => html })),
    INERT_PAGE,
  );
  try {
    for (const [name, start] of BROWSERS) {
      if (values.browser && values.browser !== name) continue;
      const empty = values.long
        ? []
        : await withSession(start({ build: emptyExtension(name) }), (session) => measureEmpty(session, server.url, pages.length, rounds));
      build(name);
      const times = await withSession(start(), (session) => measureIn(session, server.url, pages, { readability, empty, rounds }));
      if (values.long) {
        printLong(name, times);
        continue;
      }
      printStages(name, times);
      printAgain(name, times);
      for (const peer of name === 'chromium' ? values.peer : []) {
        const [of = '', folder = ''] = peer.split(/=(.*)/s);
        printPeer(of, await timePeer(of, resolve(folder), { url: server.url, pages: pages.length, readability, rounds }));
      }
    }
  } finally {
    server.close();
  }
}

const BROWSERS = [
  ['chromium', startChromium],
  ['firefox', (options: { build?: string } = {}) => startFirefox({ ...options, isolatesSites: true })],
] as const;

const sized = (pages: readonly string[]): MeasuredPage[] => pages.map((html) => ({ size: `${(html.length / 1000).toFixed(0)} kB`, html }));

async function withSession<T>(starting: Promise<BrowserSession>, use: (session: BrowserSession) => Promise<T>): Promise<T> {
  const session = await starting;
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
