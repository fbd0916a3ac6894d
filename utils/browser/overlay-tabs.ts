import { browser } from 'wxt/browser';

/** Returns the storage key for a tab whose page has been marked with the overlay. */
export const overlayKey = (tabId: number): string => `overlay:${tabId}`;

/**
 * The tabs in which the reader has turned the overlay on. They are kept only in memory. A tab stays in the list when its page removes the
 * overlay or when another page loads, so the list only says where it is worth asking.
 */
export const overlayTabs = {
  async note(tabId: number): Promise<void> {
    await browser.storage.session.set({ [overlayKey(tabId)]: true });
  },
  async has(tabId: number): Promise<boolean> {
    const key = overlayKey(tabId);
    return key in (await browser.storage.session.get(key));
  },
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(overlayKey(tabId));
  },
};
