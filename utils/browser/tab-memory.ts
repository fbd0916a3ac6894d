import { browser } from 'wxt/browser';
import type { OpenPage, Stand } from '../model';
import { leftKey } from './left-pages';

/** The tabs of which something is kept, the newest last. */
const INDEX = 'openPages';
const LOCK = 'openPages';
const pageKey = (tabId: number): string => `openPage:${tabId}`;
const standKey = (tabId: number): string => `stand:${tabId}`;
/** The tabs that were put into the index from here. */
const listed = new Set<number>();
/** More than anybody goes back and forth between. */
const MAX_TABS = 12;

/**
 * What is open in a tab, kept in the browser's memory for as long as the tab is there, so that a popup that is opened again goes on where it
 * was; nothing of it is written to a disk, and pages see none of it. What it hands out is still to be checked. Never rejects: without it a
 * page is only read anew.
 */
export const tabMemory = {
  async read(tabId: number): Promise<unknown> {
    const keys = [pageKey(tabId), standKey(tabId)] as const;
    const kept: Record<string, unknown> = await browser.storage.session.get([...keys]).catch(() => ({}));
    const page = kept[keys[0]];
    return typeof page === 'object' ? { ...page, stand: kept[keys[1]] } : undefined;
  },
  /** Keeps what is open in a tab in the place of what was. Where there is no room the tabs that were opened longest ago are forgotten first. */
  async keep(tabId: number, { mark, version, stand }: OpenPage): Promise<void> {
    const items = { [pageKey(tabId)]: { mark, version }, [standKey(tabId)]: stand };
    // A popup may be gone before a second call to the browser: what changes later goes there at once.
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
  /** Keeps how the reader stands in what is open in a tab. */
  async keepStand(tabId: number, stand: Stand): Promise<void> {
    await store({ [standKey(tabId)]: stand });
  },
  /** Calls when what is kept of the page in a tab has changed. Returns what ends it. In pages of the extension only: no page sees it. */
  watch(tabId: number, hear: () => void): () => void {
    const listen = (changes: Readonly<Record<string, unknown>>) => {
      if (pageKey(tabId) in changes) hear();
    };
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  },
};

/** What is open in a tab is forgotten when the tab is closed. Call it while the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((closed) =>
    oneAtATime(async () => {
      await browser.storage.session.remove([pageKey(closed), standKey(closed), leftKey(closed)]);
      await forgetAllBut((await openTabs()).filter((id) => id !== closed));
    }),
  );
}

/** The tabs of which something is kept and that are still there. */
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

/** `false` where there is no room for it, or no such memory. */
const store = (items: Record<string, unknown>): Promise<boolean> =>
  browser.storage.session.set(items).then(
    () => true,
    () => false,
  );

/** Surfaces and the background keep at the same time. */
const oneAtATime = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(LOCK, work).catch(() => undefined);
};
