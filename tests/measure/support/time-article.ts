import type { Page } from 'puppeteer-core';
import type { BrowserSession, Surface } from '../../../scripts/browsers/session';
import { readPage } from '../../e2e/support/actions/use-popup';

/** The stages of opening an article, in order, except that the frame of reader mode opens while the page is read. */
export const STAGES = ['opened', 'asked', 'injected', 'extracted', 'painted', 'analysed', 'marked'] as const;

/**
 * The time of each stage, in milliseconds after the click or the shortcut. `opened`: the browser has opened the popup or the frame. `asked`: the extension begins to read the page. `injected`: its
 * first script runs in the page. `extracted`: the article has arrived. `painted`: the reader sees the article. `analysed`: its
 * quotations and actors are known. `marked`: the reader sees its marks and its cast.
 */
export type StageTimes = Readonly<Record<(typeof STAGES)[number], number>>;

/** The part of the extension API that this file uses. */
declare const chrome: {
  tabs: { query(wanted: { active: true; currentWindow: true }): Promise<readonly { id: number }[]> };
  storage: { session: { get(): Promise<{ openPages?: readonly number[] }> } };
};

/** The latest time of each performance mark, in milliseconds since 1970. */
type Marks = Readonly<Record<string, number>>;
/** The name under which the start of the document is added to its marks. */
const OPENED = 'opened';

/** Returns how long the first call to `Readability.parse()` alone takes in this tab, in milliseconds, including compilation. */
export async function firstParse(page: Page, readability: string): Promise<number> {
  await page.evaluate(readability);
  return page.evaluate(() => globalThis.parseOnce());
}

/**
 * Returns the time of each stage from the click on the toolbar button until the popup has painted the article, or `null` if there is no
 * article. The popup notes the times itself, so the delay caused by the automation protocol is not included.
 */
export async function timePopup(session: BrowserSession, page: Page): Promise<StageTimes | null> {
  return (await openPopup(session, page)).times;
}

/**
 * Does the same as `timePopup`, then closes the popup and opens it again on the same page. `again` is the time from the moment that the
 * browser has opened the second popup until it has painted the article, in milliseconds; `NaN` if it has read the page again.
 */
export async function timePopupTwice(session: BrowserSession, page: Page): Promise<{ first: StageTimes; again: number } | null> {
  const { popup, times: first } = await openPopup(session, page);
  if (!first) return null;
  await popup.waitFor('the open page to be stored', async () => {
    const [[tab], { openPages }] = await Promise.all([
      chrome.tabs.query({ active: true, currentWindow: true }),
      chrome.storage.session.get(),
    ]);
    return tab !== undefined && openPages?.includes(tab.id);
  });
  await popup.close();
  const { times: second } = await openPopup(session, page);
  return { first, again: second && Number.isNaN(second.asked) ? second.painted - second.opened : Number.NaN };
}

async function openPopup(session: BrowserSession, page: Page): Promise<{ popup: Surface; times: StageTimes | null }> {
  const clicked = Date.now();
  const popup = await readPage(session, page);
  const marks = { ...(await popup.evaluate(readMarks)), [OPENED]: await popup.evaluate(() => performance.timeOrigin) };
  return { popup, times: stagesOf(marks, clicked) };
}

/**
 * Returns the time of each stage from the shortcut until reader mode has painted the article. Returns `null` if there is no article in
 * reader mode, or if the page has removed reader mode.
 */
export async function timeReader(session: BrowserSession, page: Page): Promise<StageTimes | null> {
  const pressed = await session.pressShortcut(page);
  const reader = session.readerOf(page);
  const there = await reader
    .waitFor('reader mode to paint', (root) => {
      const state = root.documentElement.dataset.state;
      if (state !== 'ready' && state !== 'error') return null;
      // The performance object of the frame, and not of the page or of the automation protocol.
      const { performance } = root.defaultView ?? window;
      const marks = performance.getEntriesByType('mark').map((mark) => [mark.name, performance.timeOrigin + mark.startTime]);
      return { ...Object.fromEntries(marks), opened: performance.timeOrigin };
    })
    .catch(() => null);
  // The background reads the page for reader mode.
  return there && stagesOf({ ...(await session.inBackground(readMarks)), ...there }, pressed);
}

/** Runs in the extension. If there are several marks with the same name, the last one counts. */
const readMarks = (): Marks =>
  Object.fromEntries(performance.getEntriesByType('mark').map((mark) => [mark.name, performance.timeOrigin + mark.startTime]));

function stagesOf(marks: Marks, start: number): StageTimes | null {
  if (marks.ready === undefined) return null;
  const after = (name: string): number => (marks[name] ?? Number.NaN) - start;
  return {
    opened: after(OPENED),
    asked: after('asked'),
    injected: after('injected'),
    extracted: after('extracted'),
    painted: after(marks.text === undefined ? 'ready' : 'text'),
    analysed: after('analysed'),
    marked: after('ready'),
  };
}
