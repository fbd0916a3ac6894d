import { browser } from 'wxt/browser';

/** A site for which the reader was asked, and the tab in which that happened. */
export interface PendingSite {
  readonly host: string;
  readonly tabId: number;
}
const KEY = 'pendingSites';

/**
 * Stores the site for which the browser is about to ask the reader. The question may close the popup, and the background must know
 * what the answer refers to.
 */
export async function notePending(site: PendingSite): Promise<void> {
  await browser.storage.session.set({ [KEY]: site });
}

/** Returns the site that was stored last and is not settled yet, or `null`. */
export async function findPending(): Promise<PendingSite | null> {
  const { [KEY]: noted } = await browser.storage.session.get(KEY);
  return typeof noted === 'object' && noted !== null ? (noted as PendingSite) : null;
}

/** Deletes the stored site. */
export async function forgetPending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
