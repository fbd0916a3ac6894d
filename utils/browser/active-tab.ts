import { browser } from 'wxt/browser';
import type { Result } from '../model';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** A private window: nothing that is read there may be kept. */
  readonly isPrivate: boolean;
  /** The address, where the browser tells it: for pages that the reader let us see. */
  readonly url: string | undefined;
}

/** The tab in front of the reader. */
export async function findActiveTab(): Promise<Result<ActiveTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return GONE;
  return { ok: true, value: { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } };
}

/** A tab as it is now. */
export async function findTab(tabId: number): Promise<Result<ActiveTab>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab ? { ok: true, value: { id: tabId, windowId: tab.windowId, isPrivate: tab.incognito, url: tab.url } } : GONE;
}

const GONE: Result<never> = { ok: false, error: { code: 'pageGone' } };
