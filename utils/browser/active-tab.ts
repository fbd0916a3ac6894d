import { browser } from 'wxt/browser';
import type { Result } from '../model';

export interface ActiveTab {
  readonly id: number;
  /** A private window: nothing that is read there may be kept. */
  readonly isPrivate: boolean;
  /** The address, where the browser tells it. */
  readonly url: string | undefined;
}

/** The tab in front of the reader. */
export async function findActiveTab(): Promise<Result<ActiveTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ok: false, error: { code: 'pageGone' } };
  return { ok: true, value: { id: tab.id, isPrivate: tab.incognito, url: tab.url } };
}
