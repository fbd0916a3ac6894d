import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { tabIfOpen } from './tab-if-open';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** True in a private window, where nothing about the pages that are read may be stored. */
  readonly isPrivate: boolean;
  /** The address, which the browser gives only for pages that the extension may see. */
  readonly url: string | undefined;
}

/** Returns the active tab of the current window. Error: `pageGone`. */
export async function findActiveTab(): Promise<Result<ActiveTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return PAGE_GONE;
  return { ok: true, value: { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } };
}

/** Returns the current state of a tab. Error: `pageGone`. */
export async function findTab(tabId: number): Promise<Result<ActiveTab>> {
  const tab = await tabIfOpen(tabId);
  return tab ? { ok: true, value: { id: tabId, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } } : PAGE_GONE;
}

const PAGE_GONE: Result<never> = { ok: false, error: { code: 'pageGone' } };
