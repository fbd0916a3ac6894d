import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import { SERVED } from '../../scripts/browsers/served-hosts';
import type { BrowserSession, Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { ensureBuilt } from '../../scripts/build.mjs';
import { chooseFiles } from '../e2e/support/actions/choose-files';
import { madePage } from './support/made-pages';

/** The number of hosts of the links. */
const HOSTS = 120;
const LIMIT = 300_000;

/**
 * Does what a newcomer from Pocket does, with the real extension: imports a file of many links, loads their texts from a server on this
 * computer, and, while they are loaded, searches for the article in which somebody said something, and opens it at the quotation. Prints
 * the seconds of each step, the numbers of clicks and keys, and the longest task on the page's thread in milliseconds (`null` in Firefox,
 * which does not tell it). Usage: `newcomer [--links 500] [--browser chromium|firefox]`.
 */
export default async function measureNewcomer(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { links: { type: 'string', default: '500' }, browser: { type: 'string', default: 'chromium' } },
  });
  const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const links = Number(values.links);
  ensureBuilt(kind);
  const server = await serveStories();
  const session = await (kind === 'firefox' ? startFirefox({}) : startChromium({}));
  try {
    await session.allowPages('*');
    console.log(JSON.stringify({ browser: kind, links, ...(await moveIn(session, links, server.port)) }));
  } finally {
    await session.close();
    server.close();
  }
}

async function moveIn(session: BrowserSession, links: number, port: number) {
  const library = await session.openLibrary();
  await library.evaluate(watchTasks);
  const start = performance.now();
  const steps: Record<string, number> = {};
  const done = { clicks: 0, keys: 0 };
  const step = (name: string) => {
    steps[name] = Math.round(performance.now() - start) / 1_000;
  };
  const click = async (selector: string) => {
    done.clicks++;
    await library.click(selector);
  };
  await click('[data-place=import]');
  // The dialog for files cannot be opened here. It needs one click on the button and two on the file.
  done.clicks += 3;
  await library.waitFor('the choice of files', () => document.querySelector('[data-files=files]'));
  await chooseFiles(library, '[data-files=files]', [['part_000000.csv', pocketFile(links, port)]]);
  await click('[data-action=start-import]');
  await waitLong(library, 'the end of the import', () => document.querySelector('[data-end=whole]') !== null);
  step('imported');
  await click('[data-action=load-texts]');
  await click('[data-action=start-texts]');
  // The browser's question for the permission.
  done.clicks++;
  await waitLong(library, 'half of the texts', () => {
    const [loaded = 0, total = 1] = (document.querySelector('#work-words')?.textContent?.match(/\d+/g) ?? []).map(Number);
    return loaded * 2 >= total || document.querySelector('[data-end]') !== null;
  });
  step('halfLoaded');
  // The links are loaded from the newest on, host by host. This one is among the first half.
  const wanted = madePage(links - 1);
  await click('[data-place=articles]');
  await library.waitFor('the list', () => document.querySelector('input[type=search]'));
  const query = `speaker:"${wanted.speaker}" ${wanted.words.split(' ').at(-1)}`;
  done.keys += 1 + query.length;
  await library.evaluate((text: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await waitLong(library, 'the quotation', () => document.querySelectorAll('.found-quote').length === 1);
  step('found');
  await click('.found-quote a');
  await library.waitFor(
    'the article at the quotation',
    (words: string) => {
      const quote = [...document.querySelectorAll('mark.quote')].find(({ textContent }) => textContent?.includes(words));
      const box = quote?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    },
    wanted.words,
  );
  step('openAtQuotation');
  await library.evaluate(() => {
    location.hash = '#/texts';
  });
  await waitLong(library, 'all texts', () => document.querySelector('[data-texts=done]') !== null);
  step('allLoaded');
  const report = await library.evaluate(() => document.querySelector('.work-facts')?.textContent);
  return { steps, ...done, query, report, longest: await library.evaluate(longestTask) };
}

const waitLong = (library: Surface, what: string, test: () => boolean) => waitUntil(what, () => library.evaluate(test), { limit: LIMIT });

/** The long tasks on the page's thread, in milliseconds. */
declare global {
  var measuredTasks: number[] | undefined;
}
/** Runs in the library page. */
function watchTasks(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  const tasks: number[] = [];
  globalThis.measuredTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}
/** Runs in the library page. */
function longestTask() {
  const tasks = globalThis.measuredTasks?.toSorted((a, b) => b - a);
  return tasks ? { ms: tasks[0] ?? 0, over50: tasks.length, over100: tasks.filter((ms) => ms > 100).length } : null;
}

const pocketFile = (links: number, port: number): string =>
  [
    'title,url,time_added,tags,status',
    ...Array.from({ length: links }, (_, n) => {
      const tags = n % 3 === 0 ? 'energy|town' : n % 3 === 1 ? 'town' : '';
      return `"${madePage(n).title}",http://paper${n % HOSTS}.${SERVED}:${port}/${n},${1_400_000_000 + n * 9_777},${tags},${n % 2 ? 'unread' : 'archive'}`;
    }),
  ].join('\n');

/** Serves generated articles, article N at `/N`, with the delay of a usual web server. */
async function serveStories(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer(({ url = '' }, response) => {
    const { html } = madePage(Number(url.slice(1)));
    setTimeout(() => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), 200);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
