import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { tabIfOpen } from './tab-if-open';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Whether the tab is in a private window, where nothing about the pages that the reader opens may be stored. */
  readonly isPrivate: boolean;
  /** The address of the page; `undefined` if the extension may not access the page. */
  readonly url: string | undefined;
}

/** Returns the active tab of the current window. Fails with `pageGone` if there is none. */
export async function findActiveTab(): Promise<Result<ActiveTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return PAGE_GONE;
  return { ok: true, value: { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } };
}

/** Returns the current state of a tab. Fails with `pageGone` if the tab has been closed. */
export async function findTab(tabId: number): Promise<Result<ActiveTab>> {
  const tab = await tabIfOpen(tabId);
  return tab ? { ok: true, value: { id: tabId, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } } : PAGE_GONE;
}

const PAGE_GONE: Result<never> = { ok: false, error: { code: 'pageGone' } };
