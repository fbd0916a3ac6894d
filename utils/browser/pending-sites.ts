import { browser } from 'wxt/browser';

/** A site for which the browser is asking the reader for permission, and the tab from which the request came. */
export interface PendingSite {
  readonly host: string;
  readonly tabId: number;
}
const KEY = 'pendingSites';

/**
 * Stores the site for which the browser is about to ask the reader for permission. The permission prompt may close the popup, and then only
 * the background can handle the answer for this site.
 */
export async function notePending(site: PendingSite): Promise<void> {
  await browser.storage.session.set({ [KEY]: site });
}

/** Returns the site whose permission request is still pending, or `null` if there is none. */
export async function findPending(): Promise<PendingSite | null> {
  const { [KEY]: noted } = await browser.storage.session.get(KEY);
  if (typeof noted !== 'object' || noted === null) return null;
  const { host, tabId } = noted as Readonly<Record<string, unknown>>;
  return typeof host === 'string' && typeof tabId === 'number' ? { host, tabId } : null;
}

/** Deletes the stored site whose permission request is pending. */
export async function forgetPending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
