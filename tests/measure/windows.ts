import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { MAX_PAGE } from '../../utils/library/library';
import type { LibraryRequest } from '../../utils/library/library-calls';
import type { SearchAnswer } from '../../utils/library/shelf-library';
import type { ShelfEntry } from '../../utils/model';
import { changeWithoutPause } from './support/change-library';
import { checkFile } from './support/check-library';
import { type Kind, openSession } from './support/extension-session';
import { callLibrary } from './support/library-call';
import { type Ledger, openLedger } from './support/library-ledger';
import type { ExtensionPage } from './support/session-types';

/** The first number of each window's articles. */
const FIRST = [0, 1_000_000];
/** The number of different tags that each window puts on an article. */
const TAGS = 20;

/**
 * Saves, updates, corrects, deletes, tags, marks and searches for articles in two windows at the same time, and then checks that both show
 * the same, that nothing was lost or damaged, and that an article that both have tagged has the tags of both. Usage: `windows --minutes N
 * [--browser chromium|firefox]`. The exit code is 1 if anything is wrong.
 */
export default async function measureWindows(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string', default: '1' }, browser: { type: 'string' } } });
  const kinds: readonly Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
  for (const kind of kinds) {
    const { isFine, ...outcome } = await workInTwoWindows(kind, Number(values.minutes) * 60_000);
    console.log(JSON.stringify({ browser: kind, minutes: Number(values.minutes), ...outcome }));
    if (!isFine) process.exitCode = 1;
  }
}

async function workInTwoWindows(kind: Kind, time: number) {
  const profile = mkdtempSync(join(tmpdir(), `dramatis-windows-${kind}-`));
  try {
    const session = await openSession(kind, profile);
    const windows: readonly ExtensionPage[] = [session, await session.openWindow()];
    const ledgers = FIRST.map(openLedger);
    // Both windows put tags on the first window's first article.
    const [ledger] = ledgers;
    if (ledger) await changeWithoutPause(session, ledger, 1);
    const work = windows.map((page, at) => Promise.all([changeIn(page, ledgers[at]), tagIn(page, `window ${at}`, ledgers[at])]));
    await pause(time);
    for (const one of ledgers) one.isClosed = true;
    const tags = (await Promise.all(work)).flatMap(([, own]) => own).toSorted();
    const shelves = await Promise.all(windows.map((page) => ask<ShelfEntry>(page, { call: 'shelf', id: 1 })));
    const lists = await Promise.all(windows.map(listAll));
    await session.close();
    const articles = new Map(ledgers.flatMap((one) => [...one.articles]));
    const found = await checkFile(profile, { ...openLedger(), articles, pending: ledgers.flatMap(({ pending }) => pending) });
    const areSame = lists[0] === lists[1];
    const areTagsRight = shelves.every((shelf) => JSON.stringify(shelf.tags.toSorted()) === JSON.stringify(tags));
    const acknowledged = ledgers.map((one) => one.acknowledged);
    const isFine = areSame && areTagsRight && found.lost + found.torn + found.damaged === 0 && Math.min(...acknowledged) > 0;
    return { isFine, articles: articles.size, acknowledged, areSame, areTagsRight, ...found };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const changeIn = async (page: ExtensionPage, ledger: Ledger | undefined): Promise<void> => {
  if (ledger) await changeWithoutPause(page, ledger);
};

/**
 * Adds tags to the first article, removes them, marks the article and searches for it, until the ledger is closed. Returns the tags that it
 * has then.
 */
async function tagIn(page: ExtensionPage, name: string, ledger: Ledger | undefined): Promise<readonly string[]> {
  const tags = new Set<string>();
  for (let turn = 0; ledger?.isClosed === false; turn++) {
    const tag = `${name} tag ${turn % TAGS}`;
    const isNew = !tags.has(tag);
    await ask(page, { call: 'tag', ids: [1], add: isNew ? [tag] : [], remove: isNew ? [] : [tag] });
    if (isNew) tags.add(tag);
    else tags.delete(tag);
    await ask(page, { call: 'mark', ids: [1], change: { starred: turn % 2 === 0 } });
    await ask(page, { call: 'search', query: `tag:"${name}*"`, page: { limit: 20 } });
  }
  return [...tags];
}

/** Returns the whole list of articles, as JSON. */
async function listAll(page: ExtensionPage): Promise<string> {
  const all: unknown[] = [];
  for (let isMore = true; isMore; ) {
    const { results, total } = await ask<SearchAnswer>(page, { call: 'search', query: '', page: { limit: MAX_PAGE, offset: all.length } });
    all.push(...results);
    isMore = results.length > 0 && all.length < total;
  }
  return JSON.stringify(all);
}

async function ask<T>(page: ExtensionPage, request: LibraryRequest): Promise<T> {
  const answer = await callLibrary<T>(page, request);
  if (!answer.ok) throw new Error(`${request.call} failed: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
