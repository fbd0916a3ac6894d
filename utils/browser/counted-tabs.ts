import { browser } from 'wxt/browser';

/** Returns the storage key for a tab whose quotations are counted. Under this key is whether the button shows their number. */
export const countedKey = (tabId: number): string => `counted:${tabId}`;

/**
 * The tabs with a page on a site that always opens in reader mode, and whether the toolbar button shows a number there. They are kept only in
 * memory.
 */
export const countedTabs = {
  async note(tabId: number, isShown: boolean): Promise<void> {
    await browser.storage.session.set({ [countedKey(tabId)]: isShown });
  },
  /** Returns whether the button shows a number for a tab, or `null` if the quotations in the tab are not counted. */
  async find(tabId: number): Promise<boolean | null> {
    const key = countedKey(tabId);
    const { [key]: isShown } = await browser.storage.session.get(key);
    return typeof isShown === 'boolean' ? isShown : null;
  },
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(countedKey(tabId));
  },
  /** Returns the ids of the open tabs whose quotations are counted. */
  async list(): Promise<readonly number[]> {
    const ids = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
    const kept = await browser.storage.session.get(ids.map(countedKey));
    return ids.filter((id) => countedKey(id) in kept);
  },
};
