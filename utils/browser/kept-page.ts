import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/** The keys for the page that is open in a tab, and for its view state, in the memory that `tab-memory.ts` writes. */
export const pageKey = (tabId: number): string => `openPage:${tabId}`;
export const standKey = (tabId: number): string => `stand:${tabId}`;

/** Returns the stored page of a tab, which has not been decoded yet, or `undefined` if there is none. Never rejects. */
export async function readKeptPage(tabId: number): Promise<unknown> {
  const keys = [pageKey(tabId), standKey(tabId)] as const;
  const kept: Record<string, unknown> = await browser.storage.session.get([...keys]).catch((problem: unknown) => {
    reportProblem('tabMemory.read', problem);
    return {};
  });
  const page = kept[keys[0]];
  return typeof page === 'object' ? { ...page, stand: kept[keys[1]] } : undefined;
}

/**
 * Calls `hear` when the stored page of a tab has changed. Returns a function that removes the listener. Works only in the extension's own
 * pages, because scripts in other pages do not receive this event.
 */
export function watchKeptPage(tabId: number, hear: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>) => {
    if (pageKey(tabId) in changes) hear();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
