import { browser } from 'wxt/browser';
import type { OpenTab, WebTab } from '../model';
import { reportProblem } from '../problems/report-problem';

const TABS = { permissions: ['tabs'] } as const;

/** The permission to see the addresses and titles of all tabs. It is asked for only to save or list them, and given back at once. */
export const tabsPermission = {
  /**
   * Asks the reader for the permission. Browsers allow this only while they handle a click, so nothing may be awaited before this call. Never
   * rejects. A request that fails counts as denied.
   */
  ask: (): Promise<boolean> =>
    browser.permissions.request({ permissions: [...TABS.permissions] }).catch((problem: unknown) => {
      reportProblem('permissions.ask', problem);
      return false;
    }),
  giveBack: (): Promise<boolean> =>
    browser.permissions.remove({ permissions: [...TABS.permissions] }).catch((problem: unknown) => {
      reportProblem('permissions.giveBack', problem);
      return false;
    }),
};

/** Returns the tabs of a window, in their order, without the extension's own pages. The window is that of the caller if `windowId` is absent. */
export async function tabsIn(windowId?: number): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query(windowId === undefined ? { currentWindow: true } : { windowId });
  const own = browser.runtime.getURL('/');
  return tabs.map(({ url = '', title = '' }) => ({ url, title })).filter(({ url }) => !url.startsWith(own));
}

/** Returns the tabs of the caller's window that show a page of the web, in their order, with what reading their pages needs. */
export async function webTabsIn(): Promise<readonly WebTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, url = '', title = '', discarded = false }) => {
    const address = URL.parse(url);
    if (id === undefined || !address || !/^https?:$/.test(address.protocol)) return [];
    return [{ id, url, title, host: address.hostname, isAsleep: discarded }];
  });
}

/** Returns whether this page of the extension is in a private window. */
export const isPrivateView = (): boolean => browser.extension.inIncognitoContext;
