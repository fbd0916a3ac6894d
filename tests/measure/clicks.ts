import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import type { BrowserSession } from '../../scripts/browsers/session';
import { build } from '../../scripts/build.mjs';
import { longStory } from '../support/long-story';
import { emptyExtension } from './support/empty-extension';
import { pageFileIn, readPageFile } from './support/page-file';
import { INERT_PAGE, servePages } from './support/serve-pages';
import { firstParse, STAGES, type StageTimes, timePopup, timeReader } from './support/time-article';
import { type PeerTimes, timePeer } from './support/time-peer';

/** The minimum size of a measured page, in UTF-16 units. */
const LEAST = 50_000;
/** The maximum size of a page, in UTF-16 units. */
const MOST = 1_000_000;

/**
 * Measures how long each stage takes until the article is painted, after a click on the toolbar button and after the shortcut for reader
 * mode, in Chromium and Firefox. Prints the median times since the click. The ratio compares the painted article with the first call of
 * bare `Readability.parse()` on the same page; for the popup, only what it takes more than an empty popup counts. Usage: `clicks [DIR]
 * [--rounds N] [--browser NAME] [--pages N] [--peer NAME=FOLDER]…`. Pages of 50 kB to 1 MB, by default twelve, are taken from DIR/NAME/page.html(.gz) or
 * generated, and each is opened N times in a fresh tab. Other readers, whose extensions are in the given folders, are measured in Chromium.
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
    },
  });
  const pages = positionals[0] ? pagesOf(resolve(positionals[0]), Number(values.pages)) : madeUp(Number(values.pages));
  const rounds = Number(values.rounds);
  const readability = await bundleForTab(join(import.meta.dirname, 'support/tab-readability.ts'));
  const server = await servePages(
    pages.map((html) => ({ name: '', html: () => html })),
    INERT_PAGE,
  );
  try {
    for (const [name, start] of [
      ['chromium', startChromium],
      ['firefox', (options: { build?: string } = {}) => startFirefox({ ...options, isolatesSites: true })],
    ] as const) {
      if (values.browser && values.browser !== name) continue;
      const empty = await withSession(start({ build: emptyExtension(name) }), (session) =>
        measureEmpty(session, server.url, pages.length, rounds),
      );
      build(name);
      const times = await withSession(start(), (session) => measureIn(session, server.url, pages, { readability, empty, rounds }));
      print(name, times);
      for (const peer of name === 'chromium' ? values.peer : []) {
        const [of = '', folder = ''] = peer.split(/=(.*)/s);
        printPeer(of, await timePeer(of, resolve(folder), { url: server.url, pages: pages.length, readability, rounds }));
      }
    }
  } finally {
    server.close();
  }
}

async function withSession<T>(starting: Promise<BrowserSession>, use: (session: BrowserSession) => Promise<T>): Promise<T> {
  const session = await starting;
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** Returns the median time from the moment that the browser has opened an empty popup until it is painted, for each page, in milliseconds. */
async function measureEmpty(session: BrowserSession, url: string, pages: number, rounds: number): Promise<number[]> {
  const all: number[] = [];
  for (let at = 0; at < pages; at++) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const time = await timePopup(session, await session.openPage(`${url}/${at}`));
      if (time) times.push(time.painted - time.opened);
      await session.closePages();
    }
    all.push(median(times));
  }
  return all;
}

/** The median times on one page, in milliseconds. */
interface PageTimes {
  readonly size: string;
  readonly parse: number;
  /** The time from the moment that the browser has opened an empty popup over this page until it is painted. */
  readonly empty: number;
  readonly popup: StageTimes;
  readonly reader: StageTimes;
}

async function measureIn(
  session: BrowserSession,
  url: string,
  pages: readonly string[],
  { readability, empty, rounds }: { readonly readability: string; readonly empty: readonly number[]; readonly rounds: number },
): Promise<PageTimes[]> {
  const all: PageTimes[] = [];
  for (const [at, html] of pages.entries()) {
    const parses: number[] = [];
    const popups: StageTimes[] = [];
    const readers: StageTimes[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await session.openPage(`${url}/${at}`);
      parses.push(await firstParse(page, readability));
      const popup = await timePopup(session, page);
      await session.closePages();
      const again = await session.openPage(`${url}/${at}`);
      const reader = await timeReader(session, again);
      await session.closePages();
      if (popup && reader) {
        popups.push(popup);
        readers.push(reader);
      }
    }
    const size = `${(html.length / 1000).toFixed(0)} kB`;
    if (popups.length === 0) console.log(`${size.padEnd(12)}no article`);
    else all.push({ size, parse: median(parses), empty: empty[at] ?? Number.NaN, popup: medians(popups), reader: medians(readers) });
  }
  return all;
}

const medians = (times: readonly StageTimes[]): StageTimes =>
  Object.fromEntries(STAGES.map((stage) => [stage, median(times.map((time) => time[stage]))])) as StageTimes;

/** Prints the time of each stage on each page, and the medians over all pages. */
function print(name: string, pages: readonly PageTimes[]): void {
  for (const what of ['popup', 'reader'] as const) {
    console.log(`\n${`${name}, ${what}`.padEnd(20)}first parse${STAGES.map((stage) => stage.padStart(11)).join('')}     ratio`);
    // A popup is measured from the moment that the browser has opened it. The time before depends on what the window is doing.
    const ratioOf = (page: PageTimes): number =>
      (page[what].painted - (what === 'popup' ? page[what].opened + page.empty : 0)) / page.parse;
    for (const page of pages) {
      const cells = STAGES.map((stage) => page[what][stage].toFixed(0).padStart(11)).join('');
      console.log(`${page.size.padEnd(20)}${page.parse.toFixed(1).padStart(11)}${cells}${ratioOf(page).toFixed(1).padStart(10)}`);
    }
    const cells = STAGES.map((stage) =>
      median(pages.map((page) => page[what][stage]))
        .toFixed(0)
        .padStart(11),
    ).join('');
    const ratios = pages.map(ratioOf);
    console.log(
      `${'median'.padEnd(20)}${median(pages.map(({ parse }) => parse))
        .toFixed(1)
        .padStart(11)}${cells}${median(ratios).toFixed(1).padStart(10)}`,
    );
    const empty = median(pages.map((page) => page.empty)).toFixed(0);
    const from = what === 'popup' ? `: from «opened» to «painted», less the ${empty} ms of an empty popup,` : ': «painted»';
    console.log(`worst ratio ${Math.max(...ratios).toFixed(1)}. The ratio${from} ÷ first parse`);
  }
}

/** Prints how long another reader takes until it shows the article. */
function printPeer(name: string, pages: readonly PeerTimes[]): void {
  const opened = pages.filter(({ shown }) => shown.length > 0);
  const times = opened.map(({ shown }) => median(shown));
  const ratios = opened.map(({ parses }, at) => (times[at] ?? Number.NaN) / median(parses));
  console.log(
    `\n${name}, chromium: ${median(times).toFixed(0)} ms from the click to the article, ratio ${median(ratios).toFixed(1)}, worst ${Math.max(...ratios).toFixed(1)}, on ${opened.length} of ${pages.length} pages`,
  );
}

/** Returns pages of evenly spread sizes from a folder. Pages that are too small or too large are excluded. */
function pagesOf(folder: string, count: number): string[] {
  const paths = readdirSync(folder)
    .flatMap((name) => pageFileIn(join(folder, name)) ?? [])
    .filter((path) => statSync(path).size > LEAST / 20);
  const pages = paths
    .map(readPageFile)
    .filter(({ length }) => length >= LEAST && length <= MOST)
    .sort((a, b) => a.length - b.length);
  return Array.from({ length: Math.min(count, pages.length) }, (_, at) => pages[Math.floor((at * (pages.length - 1)) / (count - 1))] ?? '');
}

const madeUp = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => longStory({ bytes: Math.round(LEAST * (MOST / LEAST) ** (at / (count - 1))), quotes: 40 }));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
