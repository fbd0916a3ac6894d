import { browser } from 'wxt/browser';
import type { OpenPage, ViewState } from '../model';
import { reportProblem } from '../problems/report-problem';
import { leftKey } from './closed-reader-pages';
import { countedKey } from './counted-tabs';
import { pageKey, readKeptPage, standKey, watchKeptPage } from './kept-page';
import { overlayKey } from './overlay-tabs';
import { readerKey } from './reader-pairing';
import { REMEMBERED_TABS as INDEX } from './remembered-tabs';
import { storageFailure } from './storage-failure';

const LOCK = 'openPages';
/** The ids of the tabs that this script has already added to the stored list of tabs. */
const listed = new Set<number>();
/** The maximum number of tabs whose pages are stored. Few readers switch between more tabs. */
const MAX_TABS = 12;

/**
 * The in-memory store for the page that is open in each tab, so that a reopened popup continues where the reader left off. Web pages cannot
 * see it, and it is never written to disk. The returned data has not been decoded yet. No function rejects, because a page that is not in
 * memory is simply read again.
 */
export const tabMemory = {
  read: readKeptPage,
  /**
   * Stores the page that is open in a tab and replaces the one stored before. If there is no room, first deletes the pages that were opened
   * longest ago.
   */
  async keep(tabId: number, { mark, version, stand }: OpenPage): Promise<void> {
    const items = { [pageKey(tabId)]: { mark, version }, [standKey(tabId)]: stand };
    // If the tab is already in the list, a single call to the browser stores the page. A popup may close before it can make a second call.
    if (listed.has(tabId) && (await store(items))) return;
    await oneAtATime(async () => {
      const others = (await openTabs()).filter((id) => id !== tabId).slice(1 - MAX_TABS);
      await forgetAllBut([...others, tabId]);
      while (!(await store({ ...items, [INDEX]: [...others, tabId] }))) {
        if (others.length === 0) return forgetAllBut([]);
        others.shift();
        await forgetAllBut(others);
      }
      listed.add(tabId);
    });
  },
  /** Stores the view state for the page in a tab. */
  async keepViewState(tabId: number, stand: ViewState): Promise<void> {
    await store({ [standKey(tabId)]: stand });
  },
  watch: watchKeptPage,
};

/** Deletes the stored page of a tab when the tab is closed. Must be called while the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((closed) =>
    oneAtATime(async () => {
      await browser.storage.session.remove([
        pageKey(closed),
        standKey(closed),
        leftKey(closed),
        countedKey(closed),
        overlayKey(closed),
        readerKey(closed),
      ]);
      await forgetAllBut((await openTabs()).filter((id) => id !== closed));
    }),
  );
}

/** Returns the ids of the listed tabs that are still open. */
async function openTabs(): Promise<number[]> {
  const { [INDEX]: kept } = await browser.storage.session.get(INDEX);
  if (!Array.isArray(kept)) return [];
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  return kept.filter((id): id is number => open.has(id));
}

async function forgetAllBut(tabs: readonly number[]): Promise<void> {
  const { [INDEX]: kept } = await browser.storage.session.get(INDEX);
  for (const id of listed) if (!tabs.includes(id)) listed.delete(id);
  const gone: number[] = (Array.isArray(kept) ? kept : []).filter((id) => !tabs.includes(id));
  if (gone.length === 0) return;
  await browser.storage.session.remove(gone.flatMap((id) => [pageKey(id), standKey(id)]));
  await store({ [INDEX]: tabs.filter((id) => Array.isArray(kept) && kept.includes(id)) });
}

/** Stores the items. Returns `false` if there is no room or if the storage is not available. */
const store = (items: Record<string, unknown>): Promise<boolean> =>
  browser.storage.session.set(items).then(
    () => true,
    (problem: unknown) => {
      // Full storage is expected, so it is not reported. The caller then deletes the pages of other tabs and tries again.
      if (storageFailure(problem).code !== 'storageFull') reportProblem('tabMemory.write', problem);
      return false;
    },
  );

/** Runs changes one at a time, because views and the background may store pages at the same time. */
const oneAtATime = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(LOCK, work).catch((problem: unknown) => reportProblem('tabMemory.write', problem));
};
