import { setTimeout as pause } from 'node:timers/promises';
import { type Page, TimeoutError } from 'puppeteer-core';
import type { BrowserSession } from '../../../scripts/browsers/session';
import { uncaughtErrors } from './uncaught-errors';

/** The maximum time that the browser itself may take to load a page, in milliseconds. */
const LOAD_LIMIT = 30_000;
/** The time after which the extension is considered hung, in milliseconds. */
const READ_LIMIT = 45_000;
/** The maximum time that the tab may take to respond after the extension has shown a result, in milliseconds. */
const ANSWER_LIMIT = 3_000;

/** The outcome for one page. All times are in milliseconds. */
export interface Outcome {
  /**
   * The outcome: `article`; the code of the error that the popup shows; `nothing` if the popup finishes but shows neither an article nor an
   * error; `hang` if the popup does not finish in time or the tab stops responding; or `not loaded` if the browser itself could not load
   * the page.
   */
  readonly outcome: string;
  /**
   * For an article, its length and the numbers of quotations and actors. For `hang`, a note if the tab no longer answers. Empty for all
   * other outcomes.
   */
  readonly detail: string;
  readonly load: number;
  readonly extract: number | null;
  readonly analyse: number | null;
  /** The time from the end of the analysis until the article is displayed. */
  readonly show: number | null;
  readonly uncaught: readonly string[];
}
const NOTHING = { detail: '', extract: null, analyse: null, show: null, uncaught: [] };

/** Opens a page, clicks on the toolbar button, and waits for the popup to show a result. Then checks whether the tab still responds. */
export async function readHostilePage(session: BrowserSession, url: string): Promise<Outcome> {
  const opened = Date.now();
  // Puppeteer's own timeout, which is shorter, also means that the page did not load.
  const page = await within(LOAD_LIMIT, session.openPage(url)).catch((problem: unknown) =>
    problem instanceof TimeoutError ? null : Promise.reject(problem),
  );
  const load = Date.now() - opened;
  // A page that does not load has an outcome of its own, because some pages crash the browser even without the extension.
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
    // While the popup is busy, the call may exceed the automation protocol's time limit. The loop then repeats the call.
    const result = await popup.evaluate(readPopup).catch(() => null);
    if (result) return result;
    await pause(50);
  }
  return null;
}

/** Returns the result that the popup shows, with its times, or `null` while the popup is still working. Runs in the popup. */
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

/** Returns the result of a promise, or `null` after `limit` milliseconds. Rejects if the promise rejects. */
async function within<T>(limit: number, work: Promise<T>): Promise<T | null> {
  const late = new AbortController();
  try {
    return await Promise.race([work, pause(limit, null, { signal: late.signal })]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
}
