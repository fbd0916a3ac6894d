import { browser } from 'wxt/browser';

/** A site for which the browser asks the reader for permission, and the tab in which it asks. */
export interface PendingSite {
  readonly host: string;
  readonly tabId: number;
}
const KEY = 'pendingSites';

/**
 * Stores the site for which the browser is about to ask the reader for permission. The question may close the popup, so the background must
 * find out which site the answer is about.
 */
export async function notePending(site: PendingSite): Promise<void> {
  await browser.storage.session.set({ [KEY]: site });
}

/** Returns the stored site, whose question has not been settled yet, or `null` if there is none. */
export async function findPending(): Promise<PendingSite | null> {
  const { [KEY]: noted } = await browser.storage.session.get(KEY);
  return typeof noted === 'object' && noted !== null ? (noted as PendingSite) : null;
}

/** Deletes the stored site. */
export async function forgetPending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
