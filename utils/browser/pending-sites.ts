import { browser } from 'wxt/browser';

/** A site that the reader was asked about, and the tab in which. */
export interface PendingSite {
  readonly host: string;
  readonly tabId: number;
}
const KEY = 'pendingSites';

/** Notes what the browser is about to ask the reader: its question may close the popup, and the background must know what the answer was about. */
export async function notePending(site: PendingSite): Promise<void> {
  await browser.storage.session.set({ [KEY]: site });
}

/** What was noted last and is not settled yet. */
export async function findPending(): Promise<PendingSite | null> {
  const { [KEY]: noted } = await browser.storage.session.get(KEY);
  return typeof noted === 'object' && noted !== null ? (noted as PendingSite) : null;
}

export async function forgetPending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
