import { setTimeout as pause } from 'node:timers/promises';
import { type Page, TimeoutError } from 'puppeteer-core';
import type { BrowserSession } from '../../e2e/support/browsers/session';
import { uncaughtErrors } from './uncaught-errors';

/** How long the browser itself may take for a page, and how long the extension may take, in milliseconds, before it counts as hung. */
const LOAD_LIMIT = 30_000;
const READ_LIMIT = 45_000;
const ANSWER_LIMIT = 3_000;

/** What became of one page. Times in milliseconds. */
export interface Outcome {
  /** `article`, an error code, `hang`, or `not loaded`: the browser did not get to the end of the page, whatever the extension does. */
  readonly outcome: string;
  /** More of it: the counts of an article, the figure of a refusal. */
  readonly detail: string;
  readonly load: number;
  readonly extract: number | null;
  readonly analyse: number | null;
  /** From the end of the analysis to the article on the screen. */
  readonly show: number | null;
  readonly uncaught: readonly string[];
}
const NOTHING = { detail: '', extract: null, analyse: null, show: null, uncaught: [] };

/** Opens a page, clicks the toolbar button over it, and waits for the popup to say what it found; then asks the tab whether it still answers. */
export async function readHostilePage(session: BrowserSession, url: string): Promise<Outcome> {
  const opened = Date.now();
  // Puppeteer's own limit is shorter than ours.
  const page = await within(LOAD_LIMIT, session.openPage(url)).catch((problem: unknown) =>
    problem instanceof TimeoutError ? null : Promise.reject(problem),
  );
  const load = Date.now() - opened;
  // Some pages bring the browser down all by themselves.
  const isLoaded =
    page &&
    (await within(
      LOAD_LIMIT,
      page.evaluate(() => 1).catch(() => 0),
    )) === 1;
  if (!isLoaded) return { ...NOTHING, outcome: 'not loaded', load };
  const found = await within(READ_LIMIT, clickAndRead(session, page));
  const isTabAlive =
    (await within(
      ANSWER_LIMIT,
      page.evaluate(() => 1),
    )) === 1;
  const uncaught = (await within(ANSWER_LIMIT, uncaughtErrors(session, page.browser()))) ?? [];
  if (!found || !isTabAlive) return { ...NOTHING, outcome: 'hang', detail: found ? 'the tab does not answer' : '', load, uncaught };
  return { ...found, load, uncaught };
}

async function clickAndRead(session: BrowserSession, page: Page): Promise<Omit<Outcome, 'load' | 'uncaught'> | null> {
  const popup = await session.openPopup(page);
  for (const end = Date.now() + READ_LIMIT; Date.now() < end; ) {
    // A popup that is busy answers late, or not at all within the protocol's own limit.
    const told = await popup.evaluate(readPopup).catch(() => null);
    if (told) return told;
    await pause(50);
  }
  return null;
}

/** Runs in the popup: what it shows and when it got there; `null` while it works. */
function readPopup(): Omit<Outcome, 'load' | 'uncaught'> | null {
  const state = document.documentElement.dataset.state;
  if (state !== 'ready' && state !== 'error') return null;
  const at = (name: string): number | null => performance.getEntriesByName(name).at(-1)?.startTime ?? null;
  const between = (from: string, to: string): number | null => {
    const [start, end] = [at(from), at(to)];
    return start === null || end === null ? null : Math.round(end - start);
  };
  const { article, analysis } = globalThis.dramatis ?? {};
  const error = document.querySelector<HTMLElement>('[data-error]');
  return {
    outcome: article ? 'article' : (error?.dataset.error ?? 'nothing'),
    detail: article ? `${article.text.length} characters, ${analysis?.quotes.length} quotes, ${analysis?.actors.length} actors` : '',
    extract: between('asked', 'extracted'),
    analyse: between('extracted', 'analysed'),
    show: between('analysed', 'ready'),
  };
}

/** What a promise comes to, `null` where it takes too long; what it throws is thrown. */
async function within<T>(limit: number, work: Promise<T>): Promise<T | null> {
  const late = new AbortController();
  try {
    return await Promise.race([work, pause(limit, null, { signal: late.signal })]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
}
