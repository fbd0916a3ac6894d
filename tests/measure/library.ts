import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { REMARK_ORDERS, type Reading, type RemarkOrder } from '../../utils/model';
import { bareEntry } from '../support/make-entry';
import { type Kind, openSession } from './support/extension-session';
import { sendRequest, timeRequest } from './support/library-call';
import { libraryFileSize } from './support/library-file';
import { madeHighlights } from './support/made-highlights';
import { madeNews } from './support/made-news';
import { nodeLibrary } from './support/node-library';
import type { ExtensionSession } from './support/session-types';
import { timeActors } from './support/time-actors';
import { timeMiniSearch } from './support/time-minisearch';
import { type Percentiles, percentiles, type TimeCall, timeSearches } from './support/time-searches';

/** The number of articles that are saved one by one. */
const SAVES = 2_000;
/** The number of articles that are imported at once. */
const BATCH = 100;

/**
 * Saves, lists, opens, finds and searches for articles, and follows actors, in the real extension, and lists them after a cold start. For each kind of request,
 * prints the median and the 99th percentile of its time, in milliseconds; and the memory that the browser uses in addition to that of an
 * empty page, in megabytes. Usage: `library --articles N [--browser chromium|firefox|node] [--minisearch FOLDER]`. `node` measures SQLite
 * alone, in the memory of this process. The folder has the package `minisearch`, with which the same searches are made.
 */
export default async function measureLibrary(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      browser: { type: 'string', default: 'chromium' },
      minisearch: { type: 'string' },
    },
  });
  const articles = Number(values.articles);
  if (values.browser === 'node') {
    const { timeCall, sizes } = await nodeLibrary();
    console.log(JSON.stringify({ browser: 'node', ...(await timeCalls(timeCall, articles)), megabytes: sizes() }));
    return;
  }
  const kind: Kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const folder = mkdtempSync(join(tmpdir(), `dramatis-library-${kind}-`));
  const home = (name: string) => join(folder, name);
  try {
    const session = await openSession(kind, home('library'));
    await session.evaluate(sendRequest, { call: 'status' });
    const times = await timeCalls((request) => timeInPage(session, request), articles);
    await session.close();
    const cold = percentiles(await repeat(5, () => timeColdStart(kind, home('library'))));
    const memory = await measureMemory(kind, home('library'), articles);
    const megabytes = Math.round(libraryFileSize(home('library')) / 1e5) / 10;
    const { minisearch } = values;
    const peer =
      minisearch && kind === 'chromium'
        ? { minisearch: await timeMiniSearch(minisearch, articles, () => openSession(kind, home('blank'), true)) }
        : {};
    console.log(JSON.stringify({ browser: kind, ...times, cold, memory, megabytes, ...peer }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Returns the memory of the browser in megabytes: with an empty page, with the page of the library, and with that page after all kinds of
 * searches. The profile has been in use, because a browser's first start needs more memory.
 */
async function measureMemory(kind: Kind, home: string, articles: number) {
  const blank = await openSession(kind, home, true);
  const nothing = await blank.memory();
  await blank.close();
  const session = await openSession(kind, home);
  await timeInPage(session, { call: 'list', page: { limit: 50 } });
  const opened = await session.memory();
  await timeSearches((request) => timeInPage(session, request), articles);
  const searched = await session.memory();
  await session.close();
  return { nothing, opened, searched };
}

/** Fills the library and makes every kind of call. Only the last articles are saved one by one, because importing is faster. */
async function timeCalls(timeCall: TimeCall, articles: number) {
  const imported = Math.max(0, articles - SAVES);
  for (let from = 0; from < imported; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, imported - from) }, (_, n) => bareEntry(readingOf(from + n)));
    await timeCall({ call: 'importMany', entries });
  }
  const saves = await repeat(articles - imported, (n) =>
    timeCall({ call: 'save', known: NO_ANNOTATIONS, reading: readingOf(imported + n) }),
  );
  const some = (n: number) => (n * 7919) % articles;
  return {
    articles,
    save: percentiles(saves),
    list: percentiles(await repeat(100, () => timeCall({ call: 'list', page: { limit: 50 } }))),
    open: percentiles(await repeat(100, (n) => timeCall({ call: 'open', id: 1 + some(n) }))),
    find: percentiles(await repeat(100, (n) => timeCall({ call: 'find', url: madeNews(some(n)).article.url }))),
    search: await timeSearches(timeCall, articles),
    ids: percentiles(await repeat(10, () => timeCall({ call: 'searchIds', query: '', order: 'newest' }))),
    lastPage: percentiles(
      await repeat(10, () =>
        timeCall({ call: 'search', query: '', page: { limit: 50, offset: Math.max(0, articles - 50), order: 'newest' } }),
      ),
    ),
    remarks: await timeRemarks(timeCall, articles),
    actors: await timeActors(timeCall),
    mark: percentiles(await repeat(50, (n) => timeCall({ call: 'mark', ids: [1 + some(n)], change: { state: 'read' } }))),
    tag: percentiles(await repeat(50, (n) => timeCall({ call: 'tag', ids: [1 + some(n)], add: [`tag ${n % 9}`], remove: [] }))),
    tags: percentiles(await repeat(50, () => timeCall({ call: 'tags', prefix: 'ta' }))),
  };
}

const readingOf = (number: number): Reading => ({ ...madeNews(number), highlights: madeHighlights(number) });

/** Lists highlights and notes in each order, from the first and the last page, and searches in them. */
async function timeRemarks(timeCall: TimeCall, articles: number) {
  const times: Record<string, Percentiles> = {};
  const time = async (name: string, query: string, order: RemarkOrder, offset = 0) => {
    const page = { limit: 50, offset, order, filter: 'all' } as const;
    times[name] = percentiles(await repeat(20, () => timeCall({ call: 'remarks', query, page })));
  };
  for (const order of REMARK_ORDERS) await time(order, '', order);
  await time('lastPage', '', 'newest', Math.max(0, Math.floor(articles / 2) - 50));
  await time('word', madeNews(0).article.title.split(' ')[0] ?? '', 'newest');
  await time('wordAndFilter', 'keeper is:unread after:2025', 'newest');
  return times;
}

/** Returns the time that the first `list` call takes in a newly started browser, in milliseconds. */
async function timeColdStart(kind: Kind, profile: string): Promise<number> {
  const session = await openSession(kind, profile);
  const time = await timeInPage(session, { call: 'list', page: { limit: 50 } });
  await session.close();
  return time;
}

/**
 * Returns the time that a call takes, in milliseconds. It is measured in the page, so it excludes the time for automating the browser.
 * Throws if the call fails.
 */
async function timeInPage(session: ExtensionSession, request: LibraryRequest): Promise<number> {
  const answer = await session.evaluate(timeRequest, request);
  if (!answer.ok) throw new Error(`${request.call} failed: ${answer.text}`);
  return answer.time;
}

async function repeat(times: number, work: (n: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push(await work(n));
  return all;
}
