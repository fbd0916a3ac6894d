import type { BrowserSession } from '../../../scripts/browsers/session';
import { firstParse, STAGES, type StageTimes, timePopup, timePopupTwice, timeReader } from './time-article';

/** Returns the median time from the moment that the browser has opened an empty popup until it is painted, for each page, in milliseconds. */
export async function measureEmpty(session: BrowserSession, url: string, pages: number, rounds: number): Promise<number[]> {
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
export interface PageTimes {
  readonly size: string;
  readonly parse: number;
  /** The time from the moment that the browser has opened an empty popup over this page until it is painted. */
  readonly empty: number;
  readonly popup: StageTimes;
  readonly reader: StageTimes;
  /** The time from the moment that the browser has opened a popup again in the same tab until it is painted. */
  readonly again: number;
}

/** A page to measure, with the words that name it in the output. */
export interface MeasuredPage {
  readonly size: string;
  readonly html: string;
}

export async function measureIn(
  session: BrowserSession,
  url: string,
  pages: readonly MeasuredPage[],
  { readability, empty, rounds }: { readonly readability: string; readonly empty: readonly number[]; readonly rounds: number },
): Promise<PageTimes[]> {
  const all: PageTimes[] = [];
  for (const [at, { size }] of pages.entries()) {
    const parses: number[] = [];
    const popups: StageTimes[] = [];
    const readers: StageTimes[] = [];
    const agains: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await session.openPage(`${url}/${at}`);
      parses.push(await firstParse(page, readability));
      const popup = await timePopupTwice(session, page);
      await session.closePages();
      const next = await session.openPage(`${url}/${at}`);
      const reader = await timeReader(session, next);
      await session.closePages();
      if (popup && reader) {
        popups.push(popup.first);
        agains.push(popup.again);
        readers.push(reader);
      }
    }
    if (popups.length === 0) console.log(`${size.padEnd(12)}no article`);
    else {
      const again = median(agains.filter((time) => !Number.isNaN(time)));
      all.push({ size, parse: median(parses), empty: empty[at] ?? Number.NaN, popup: medians(popups), reader: medians(readers), again });
    }
  }
  return all;
}

const medians = (times: readonly StageTimes[]): StageTimes =>
  Object.fromEntries(STAGES.map((stage) => [stage, median(times.map((time) => time[stage]))])) as StageTimes;

/** Returns the median of some numbers; the higher one of the two in the middle, and `NaN` if there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
