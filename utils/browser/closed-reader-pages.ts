import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/** Returns the storage key for a tab. Under this key, the address of the page on which the reader closed reader mode is stored. */
export const leftKey = (tabId: number): string => `left:${tabId}`;

/**
 * The pages on which the reader closed reader mode, one per tab. Reader mode does not open automatically on these pages again. They are
 * kept only in memory.
 */
export const closedReaderPages = {
  async note(tabId: number, address: string): Promise<void> {
    await browser.storage.session
      .set({ [leftKey(tabId)]: address })
      .catch((problem: unknown) => reportProblem('closedPages.note', problem));
  },
  async has(tabId: number, address: string): Promise<boolean> {
    const key = leftKey(tabId);
    const { [key]: left } = await browser.storage.session.get(key).catch((problem: unknown): Record<string, unknown> => {
      reportProblem('closedPages.read', problem);
      return {};
    });
    return left === address;
  },
};
