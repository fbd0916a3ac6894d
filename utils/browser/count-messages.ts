import { browser } from 'wxt/browser';
import type { PageMove } from './messages';
import { type MessageTable, success } from './serve-messages';

/** The functions with which the background keeps the number on the toolbar button right. */
export interface CountServices {
  /** Must be called when the address of the page in a tab has changed. */
  move(tabId: number): Promise<void>;
  /** Must be called when a page has come back into a tab. */
  comeBack(tabId: number): Promise<void>;
  /** Must be called when a view has stored the page in a tab, whose marks on the page may change too. */
  keep(tabId: number): Promise<void>;
}

/** Returns the table of messages after which the number on the toolbar button may be another. */
export const countMessages = ({ move, comeBack, keep }: CountServices): MessageTable<'pageMoved' | 'pageKept'> => ({
  pageMoved: {
    from: 'page',
    decode: (arrived): PageMove => (arrived === 'back' ? arrived : 'moved'),
    handle: async (how, { tabId }) => success(await (how === 'back' ? comeBack : move)(tabId)),
  },
  pageKept: {
    from: 'view',
    decode: (arrived) => (Number.isSafeInteger(arrived) ? (arrived as number) : null),
    handle: async (tabId) => success(await keep(tabId)),
  },
});

/** Firefox's filter for this event, which is missing from the types for Chromium. */
interface FilteredEvent {
  addListener(listener: (tabId: number) => void, filter: { readonly properties: readonly string[] }): void;
}

/**
 * Calls `hear` with the id of a tab whose address has changed, in Firefox. Firefox reports this only for pages to which the extension has
 * access. Chromium would start the background for every tab, so there a script in the page reports it (`watch-address.ts`). Must be called
 * while the background starts.
 */
export function followAddresses(hear: (tabId: number) => void): void {
  if (!import.meta.env.FIREFOX) return;
  (browser.tabs.onUpdated as unknown as FilteredEvent).addListener((tabId) => hear(tabId), { properties: ['url'] });
}
