import { browser } from 'wxt/browser';
import type { Result } from '../model';
import type { ReaderEnd } from './messages';
import { REFUSED } from './sender';
import { type MessageTable, nothing, type PageSender, success, textUpTo } from './serve-messages';

/** The functions with which the background manages the sites that open in reader mode automatically. */
export interface SiteServices {
  synchronise(): Promise<void>;
  settle(isGranted?: (host: string) => boolean): Promise<Result<void>>;
  forget(host: string): Promise<Result<void>>;
  arrive(tabId: number, address: string): Promise<void>;
  leave(tabId: number, address: string): Promise<void>;
}
/** The functions with which the background follows the end of reader mode. */
export interface ReaderNotices {
  /** Tells the reader that the page in a tab took reader mode away. */
  tellTakenAway(tabId: number): Promise<void>;
  /** Must be called when reader mode has been closed in a tab. */
  readerClosed(tabId: number): Promise<void>;
}
/**
 * Keeps the sites that automatically open in reader mode in line with the reader's choices and the browser's permissions. Must be called
 * while the background starts, so that no event is missed.
 */
export function followSites({ synchronise, settle }: SiteServices): void {
  // The registered scripts must be checked after an update of the extension, which deletes them, and whenever the reader may have revoked
  // permissions in the browser's settings.
  browser.runtime.onInstalled.addListener(() => void synchronise());
  browser.runtime.onStartup.addListener(() => void synchronise());
  browser.permissions.onRemoved.addListener(() => void synchronise());
  // The permission prompt may have closed the popup that requested the permission, so the background handles the answer.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // A permission for all sites does not show that the reader agreed to this site: the reader may have been asked about it earlier and
    // refused.
    const hosts = new Set(origins.map((pattern) => pattern.split('/')[2]));
    void settle((host) => hosts.has(host));
  });
}

/** Returns the table of messages about sites that open in reader mode automatically. */
export const siteMessages = ({
  settle,
  forget,
  arrive,
  leave,
  tellTakenAway,
  readerClosed,
}: SiteServices & ReaderNotices): MessageTable<SiteMessage> => ({
  settleSites: { from: 'view', decode: nothing, handle: () => settle() },
  forgetSite: {
    from: 'both',
    decode: textUpTo(MAX_HOST),
    // Reader mode may only change the setting for its own page, so the host in its message is ignored.
    handle: (host, sender) => (sender === null ? forget(host) : ofPage(sender, (address) => forget(new URL(address).hostname))),
  },
  pageArrived: {
    from: 'page',
    decode: nothing,
    handle: (_, sender) => ofPage(sender, async (address) => success(await arrive(sender.tabId, address))),
  },
  readerLeft: {
    from: 'page',
    decode: (arrived): ReaderEnd => (arrived === 'takenAway' ? arrived : 'closed'),
    handle: (reason, sender) =>
      ofPage(sender, async (address) => {
        void readerClosed(sender.tabId);
        if (reason === 'takenAway') await tellTakenAway(sender.tabId);
        return success(await leave(sender.tabId, address));
      }),
  },
});

type SiteMessage = 'settleSites' | 'forgetSite' | 'pageArrived' | 'readerLeft';
const MAX_HOST = 1_000;

/** Calls `act` with the address of the sender's page. Refuses the message if the address is unknown. */
async function ofPage<T>({ address }: PageSender, act: (address: string) => Promise<Result<T>>): Promise<Result<T>> {
  return address !== undefined && URL.canParse(address) ? act(address) : REFUSED;
}
