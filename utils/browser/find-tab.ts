import { browser } from 'wxt/browser';

/** A tab as it is now; `null` where it is gone. `url`: where the browser tells it. */
export async function findTab(tabId: number): Promise<{ readonly id: number; readonly url: string | undefined } | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab && { id: tabId, url: tab.url };
}
