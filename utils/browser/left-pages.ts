import { browser } from 'wxt/browser';

/** Where it is kept what was left in a tab. */
export const leftKey = (tabId: number): string => `left:${tabId}`;

/** The pages that the reader brought back from reader mode, one a tab, in memory only: there it does not come by itself again. */
export const leftPages = {
  async note(tabId: number, address: string): Promise<void> {
    await browser.storage.session.set({ [leftKey(tabId)]: address }).catch(() => undefined);
  },
  async has(tabId: number, address: string): Promise<boolean> {
    const key = leftKey(tabId);
    const { [key]: left } = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
    return left === address;
  },
};
