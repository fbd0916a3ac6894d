import { browser } from 'wxt/browser';

/** The key for the list of tabs whose pages are stored, the newest last. */
export const REMEMBERED_TABS = 'openPages';

/** Returns the ids of the tabs whose pages are stored, including tabs that have been closed. The list is empty if it cannot be read. */
export async function rememberedTabs(): Promise<readonly unknown[]> {
  const { [REMEMBERED_TABS]: kept } = await browser.storage.session.get(REMEMBERED_TABS).catch((): Record<string, unknown> => ({}));
  return Array.isArray(kept) ? kept : [];
}
