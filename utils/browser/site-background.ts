import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { onMessage } from './messages';
import { isOwnPage, REFUSED, type Sender, tabOf } from './sender';

/** The services with which the background manages the reader's sites. */
export interface SiteServices {
  synchronise(): Promise<void>;
  settle(): Promise<Result<void>>;
  forget(host: string): Promise<Result<void>>;
  arrive(tabId: number, address: string): Promise<void>;
  leave(tabId: number, address: string): Promise<void>;
}
/**
 * Keeps the reader's sites in step with the choices of the reader and the permissions of the browser. Must be called while the
 * background starts, so that no event is missed.
 */
export function serveSites({ synchronise, settle, forget, arrive, leave }: SiteServices): void {
  // An update of the extension drops its registered scripts, and the reader may have withdrawn permissions in the settings of the browser.
  browser.runtime.onInstalled.addListener(() => void synchronise());
  browser.runtime.onStartup.addListener(() => void synchronise());
  browser.permissions.onRemoved.addListener(() => void synchronise());
  // The question may have closed the popup that asked it.
  browser.permissions.onAdded.addListener(() => void settle());
  onMessage('settleSites', ({ sender }) => (isOwnPage(sender) ? settle() : REFUSED));
  onMessage('forgetSite', ({ data, sender }) => {
    if (isOwnPage(sender)) return forget(String(data));
    // Reader mode may only speak for the page that it is in.
    const page = pageOf(sender);
    return page ? forget(new URL(page.address).hostname) : REFUSED;
  });
  onMessage('pageArrived', async ({ sender }) => {
    const page = pageOf(sender);
    if (page) await arrive(page.tabId, page.address);
  });
  onMessage('readerLeft', async ({ sender }) => {
    const page = pageOf(sender);
    if (page) await leave(page.tabId, page.address);
  });
}

/** Returns the page that contains the sender, if the sender is one of our scripts in its main frame. */
function pageOf(sender: Sender): { readonly tabId: number; readonly address: string } | null {
  const tabId = tabOf(sender);
  const { url } = sender;
  return tabId !== null && url !== undefined && URL.canParse(url) ? { tabId, address: url } : null;
}
