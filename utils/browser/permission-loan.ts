import { type Browser, browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { isOwnView } from './sender';
import { ALL_SITES, sitePermission } from './site-permission';

/** The name of the connection that a page keeps open to the background while it needs permissions that shall be given back later. */
const CONNECTION = 'permissionLoan';
/**
 * The storage key of the pages to which the extension has access only for a while. If the browser crashes before the access is given back,
 * the background gives it back at the next start.
 */
const KEY = 'lentPermissions';
/** The key under which earlier versions stored that a side panel had the permission for all sites. */
const OLD_KEY = 'panelFollows';

/** The access that a page of the extension has been given for a while. */
export interface PermissionLoan {
  /** Tells the background that this page needs the access to the given pages (match patterns) from now on. */
  hold(pages: readonly string[]): void;
  /** Gives the access back, because this page no longer needs it. Closing the page has the same effect. Resolves when that is done. */
  release(): Promise<void>;
}

/** Creates a loan of access that holds nothing yet. */
export function permissionLoan(): PermissionLoan {
  let connection: Browser.runtime.Port | null = null;
  const hold = (pages: readonly string[]): void => {
    if (connection) return;
    const port = browser.runtime.connect({ name: CONNECTION });
    connection = port;
    port.postMessage(pages);
    // The browser closes the connection when it suspends the background. A new connection wakes the background.
    port.onDisconnect.addListener(() => {
      if (connection !== port) return;
      connection = null;
      hold(pages);
    });
  };
  return {
    hold,
    async release() {
      const port = connection;
      connection = null;
      if (!port) return;
      await new Promise<void>((done) => {
        port.onDisconnect.addListener(() => done());
        port.onMessage.addListener(() => done());
        port.postMessage(null);
      });
      port.disconnect();
    },
  };
}

/**
 * Gives access back as soon as no page needs it any more, or the pages that need it are closed. Must be called while the background starts.
 */
export function giveBackLoans(): void {
  const held = new Map<Browser.runtime.Port, readonly string[]>();
  const isHeld = (pages: string): boolean => [...held.values()].some((some) => some.includes(pages));
  // One change at a time, so that none overwrites what another has just stored.
  let last: Promise<unknown> = Promise.resolve();
  const change = (act: () => Promise<unknown>): void => {
    last = last.then(act).catch((problem: unknown) => reportProblem('permissions.giveBack', problem));
  };
  const giveBack = async (): Promise<void> => {
    const lent = await readLent();
    for (const pages of lent) if (!isHeld(pages)) await sitePermission.giveBack(pages);
    await browser.storage.local.set({ [KEY]: lent.filter(isHeld) });
    await browser.storage.local.remove(OLD_KEY);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CONNECTION || !isOwnView(port.sender ?? {})) return;
    port.onMessage.addListener((message: unknown) => {
      if (message === null) {
        held.delete(port);
        change(() => giveBack().finally(() => port.postMessage(null)));
        return;
      }
      const pages = patternsIn(message);
      held.set(port, pages);
      change(async () => browser.storage.local.set({ [KEY]: [...new Set([...(await readLent()), ...pages])] }));
    });
    port.onDisconnect.addListener(() => {
      held.delete(port);
      change(giveBack);
    });
  });
  // No page survives a restart of the browser or an update of the extension. Right after either of them, nothing is needed.
  browser.runtime.onStartup.addListener(() => change(giveBack));
  browser.runtime.onInstalled.addListener(() => change(giveBack));
}

async function readLent(): Promise<readonly string[]> {
  const { [KEY]: lent, [OLD_KEY]: isFollowed } = await browser.storage.local.get([KEY, OLD_KEY]);
  return [...patternsIn(lent), ...(isFollowed ? [ALL_SITES] : [])];
}

const patternsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
