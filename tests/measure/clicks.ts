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
import { firstParse, timePopup, timeReader } from './support/time-article';

/** The number of pages to measure. */
const PAGES = 12;
/** The minimum size of a measured page, in UTF-16 units. */
const LEAST = 50_000;
/** The maximum size of a page, in UTF-16 units. */
const MOST = 1_000_000;
/** The number of times that the empty popup is opened. */
const ROUNDS = 5;

/**
 * Measures how long it takes to paint the article after a click on the toolbar button and after the shortcut for reader mode, in Chromium
 * and Firefox. Prints the median times, and divides each by the median time of the first call of bare `Readability.parse()` on the same
 * page. For comparison, also prints the time of an empty popup. Usage: `clicks [DIR] [--rounds N]`. Twelve pages of 50 kB to 1 MB are taken
 * from DIR/NAME/page.html(.gz) or generated, and each is opened N times in a fresh tab.
 */
export default async function measureClicks(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' } },
  });
  const pages = positionals[0] ? pagesOf(resolve(positionals[0])) : madeUp();
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
      const empty = await withSession(start({ build: emptyExtension(name) }), (session) => measureEmpty(session, server.url, ROUNDS));
      build(name);
      await withSession(start(), (session) => measureIn(session, server.url, pages, readability, Number(values.rounds)));
      console.log(`an empty popup takes ${empty.toFixed(0)} ms`);
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

/** Returns the median time until an empty popup is painted, in milliseconds. */
async function measureEmpty(session: BrowserSession, url: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = await timePopup(session, await session.openPage(`${url}/0`));
    if (time !== null) times.push(time);
    await session.closePages();
  }
  return median(times);
}

async function measureIn(
  session: BrowserSession,
  url: string,
  pages: readonly string[],
  readability: string,
  rounds: number,
): Promise<void> {
  console.log(`\n${session.name.padEnd(12)}parse ms   popup ms  ratio   reader ms  ratio`);
  const ratios: { popup: number; reader: number }[] = [];
  for (const [at, html] of pages.entries()) {
    const times: { parse: number; popup: number; reader: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await session.openPage(`${url}/${at}`);
      const parse = await firstParse(page, readability);
      const popup = await timePopup(session, page);
      await session.closePages();
      const again = await session.openPage(`${url}/${at}`);
      const reader = await timeReader(session, again);
      await session.closePages();
      if (popup !== null && reader !== null) times.push({ parse, popup, reader });
    }
    const size = `${(html.length / 1000).toFixed(0)} kB`;
    if (times.length === 0) {
      console.log(`${size.padEnd(12)}no article`);
      continue;
    }
    const [parse, popup, reader] = (['parse', 'popup', 'reader'] as const).map((what) => median(times.map((time) => time[what]))) as [
      number,
      number,
      number,
    ];
    ratios.push({ popup: popup / parse, reader: reader / parse });
    const cells = [parse.toFixed(1), popup.toFixed(0), (popup / parse).toFixed(1), reader.toFixed(0), (reader / parse).toFixed(1)];
    console.log(size.padEnd(12) + cells.map((cell, column) => cell.padStart([8, 11, 7, 12, 7][column] ?? 8)).join(''));
  }
  for (const what of ['popup', 'reader'] as const)
    console.log(
      `${what}: median ratio ${median(ratios.map((ratio) => ratio[what])).toFixed(1)}, worst ${Math.max(...ratios.map((ratio) => ratio[what])).toFixed(1)}`,
    );
}

/** Returns pages of evenly spread sizes from a folder. Pages that are too small or too large are excluded. */
function pagesOf(folder: string): string[] {
  const paths = readdirSync(folder)
    .flatMap((name) => pageFileIn(join(folder, name)) ?? [])
    .filter((path) => statSync(path).size > LEAST / 20);
  const pages = paths
    .map(readPageFile)
    .filter(({ length }) => length >= LEAST && length <= MOST)
    .sort((a, b) => a.length - b.length);
  return Array.from({ length: Math.min(PAGES, pages.length) }, (_, at) => pages[Math.floor((at * (pages.length - 1)) / (PAGES - 1))] ?? '');
}

const madeUp = (): string[] =>
  Array.from({ length: PAGES }, (_, at) => longStory({ bytes: Math.round(LEAST * (MOST / LEAST) ** (at / (PAGES - 1))), quotes: 40 }));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
