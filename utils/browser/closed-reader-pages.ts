import { browser } from 'wxt/browser';

/** Returns the storage key of the page that was left in a tab. */
export const leftKey = (tabId: number): string => `left:${tabId}`;

/**
 * The pages on which the reader has left reader mode, one per tab and in memory only. Reader mode does not open there again
 * automatically.
 */
export const closedReaderPages = {
  async note(tabId: number, address: string): Promise<void> {
    await browser.storage.session.set({ [leftKey(tabId)]: address }).catch(() => undefined);
  },
  async has(tabId: number, address: string): Promise<boolean> {
    const key = leftKey(tabId);
    const { [key]: left } = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
    return left === address;
  },
};
