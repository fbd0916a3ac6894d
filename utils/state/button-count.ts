import { countQuotations, type QuotationCount } from '../article/quotation-count';
import { correctReading } from '../correct/correct-reading';
import type { OpenPage } from '../model';
import { reportProblem } from '../problems/report-problem';
import { decodeSettings } from '../settings/decode-settings';
import { decodeSites, siteIn } from '../settings/sites';
import { tabTurns } from './tab-turns';

/** A tab as the number on the toolbar button needs it. */
export interface CountedTab {
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}
/** The browser functions for the number on the toolbar button. Settings and sites have not been decoded. */
export interface ButtonCountPorts {
  settings(): Promise<unknown>;
  sites(): Promise<unknown>;
  /** The tabs whose quotations are counted, and whether the button shows a number for them. */
  readonly tabs: {
    note(tabId: number, isShown: boolean): Promise<void>;
    find(tabId: number): Promise<boolean | null>;
    forget(tabId: number): Promise<void>;
    list(): Promise<readonly number[]>;
  };
  findTab(tabId: number): Promise<CountedTab | null>;
  /** Returns the page that is stored for a tab if it has the tab's address, and with `unchanged` only if it also has the same words. */
  recall(tabId: number, unchanged?: 'unchanged'): Promise<OpenPage | null>;
  /** Returns the article of a tab: the stored page, or the page as it is read now. Returns `null` if there is no article. */
  read(tabId: number): Promise<OpenPage | null>;
  show(tabId: number, count: QuotationCount): Promise<void>;
  clear(tabId: number): Promise<void>;
}

/**
 * Creates what keeps the number of quotations on the toolbar button: on the sites that the reader always opens in reader mode, and nowhere
 * else. Each change in a tab is made after the one before is done, so that the last one counts. No function rejects.
 */
export function createButtonCount(ports: ButtonCountPorts) {
  const turns = tabTurns();
  const inTurn = (tabId: number, work: () => Promise<void>): Promise<void> =>
    turns(tabId, work).catch((problem: unknown) => reportProblem('button.count', problem));

  async function isWanted(tab: CountedTab | null): Promise<boolean> {
    const host = URL.parse(tab?.url ?? '')?.hostname;
    if (!tab || tab.isPrivate || host === undefined) return false;
    const [settings, sites] = await Promise.all([ports.settings(), ports.sites()]);
    return decodeSettings(settings).sites.showsCount && siteIn(decodeSites(sites), host).opensReader;
  }

  async function clear(tabId: number): Promise<void> {
    if (!(await ports.tabs.find(tabId))) return;
    await ports.tabs.note(tabId, false);
    await ports.clear(tabId);
  }

  /** Shows the number for a page, or none if the tab has no such page. A part of the page says nothing about the rest. */
  async function show(tabId: number, page: OpenPage | null): Promise<void> {
    if (page && page.version.part !== 'whole') return;
    const isIn = async () => isPageOf(page, await ports.findTab(tabId));
    const count = page && countQuotations(correctReading(page.version.reading).reading);
    if (!count || count.quotations === 0 || !(await isWanted(await ports.findTab(tabId))) || !(await isIn())) return clear(tabId);
    await ports.tabs.note(tabId, true);
    await ports.show(tabId, count);
    // The browser removes the number when another page loads, but that may have happened just before it was shown.
    if (!(await isIn())) await clear(tabId);
  }

  /** Acts on a tab whose quotations are counted, and on no other. */
  const ifCounted = (tabId: number, act: () => Promise<void>) =>
    inTurn(tabId, async () => {
      if ((await ports.tabs.find(tabId)) !== null) await act();
    });

  return {
    /** Begins to count in a tab in which a page has loaded. Nothing is noted about a private window. */
    expect: (tabId: number) =>
      inTurn(tabId, async () => {
        const tab = await ports.findTab(tabId);
        if (tab && !tab.isPrivate) await ports.tabs.note(tabId, false);
        else await ports.tabs.forget(tabId);
      }),
    /** Shows the number for a page that has been read or changed, if its tab is counted. */
    show: (tabId: number, page: OpenPage) => ifCounted(tabId, () => show(tabId, page)),
    /** Reads the page in a tab and shows the number for it. */
    read: (tabId: number) =>
      ifCounted(tabId, async () => {
        if (await isWanted(await ports.findTab(tabId))) await show(tabId, await ports.read(tabId));
      }),
    /** Shows the number for the page that a view has stored. */
    keep: (tabId: number) => ifCounted(tabId, async () => show(tabId, await ports.recall(tabId))),
    /** Shows no number any more if another article is in the tab. */
    move: (tabId: number) => ifCounted(tabId, async () => show(tabId, await ports.recall(tabId, 'unchanged'))),
    /** Shows or removes the numbers after a change to the settings or the sites. */
    async renew(): Promise<void> {
      const tabs = await ports.tabs.list().catch((problem: unknown) => {
        reportProblem('button.count', problem);
        return [];
      });
      const renewIn = async (tabId: number) => {
        if (!(await isWanted(await ports.findTab(tabId)))) return clear(tabId);
        const page = await ports.recall(tabId);
        if (page) await show(tabId, page);
      };
      await Promise.all(tabs.map((tabId) => inTurn(tabId, () => renewIn(tabId))));
    },
  };
}

/** Returns whether a page is the one that a tab shows. Fragments refer to places on the same page. */
const isPageOf = (page: OpenPage | null, tab: CountedTab | null): boolean =>
  tab?.url !== undefined && page?.version.reading.article.url.replace(/#.*$/s, '') === tab.url.replace(/#.*$/s, '');
