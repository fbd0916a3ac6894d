import { type Browser, browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { isOwnView } from './sender';
import { ALL_SITES, sitePermission } from './site-permission';

/** The name of the connection that a side panel keeps open to the background while it follows the active tab. */
const CONNECTION = 'panelFollows';
/**
 * The storage key that is set while the extension holds a temporary permission for all sites. If the browser crashes before this permission
 * is revoked, the background revokes it at the next start.
 */
const KEY = 'panelFollows';

let connection: Browser.runtime.Port | null = null;

/** Tells the background that this side panel follows the active tab, for which it needs the permission for all sites. */
export function beginFollowing(): void {
  if (connection) return;
  connection = browser.runtime.connect({ name: CONNECTION });
  // The browser closes the connection when it suspends the background. A new connection wakes the background.
  connection.onDisconnect.addListener(() => {
    connection = null;
    beginFollowing();
  });
}

/** Tells the background that this side panel no longer follows the active tab. Closing the panel has the same effect. */
export function endFollowing(): void {
  connection?.disconnect();
  connection = null;
}

/**
 * Revokes the permission for all sites when the last side panel stops following the active tab or closes. Must be called while the
 * background starts.
 */
export function revokeAfterFollowing(): void {
  const following = new Set<Browser.runtime.Port>();
  const change = (act: () => Promise<unknown>) => void act().catch((problem: unknown) => reportProblem('permissions.giveBack', problem));
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CONNECTION || !isOwnView(port.sender ?? {})) return;
    following.add(port);
    change(() => browser.storage.local.set({ [KEY]: true }));
    port.onDisconnect.addListener(() => {
      following.delete(port);
      if (following.size === 0) change(revoke);
    });
  });
  // Side panels do not survive a restart of the browser or an update of the extension. Right after either of them, no panel follows the
  // active tab, so the permission for all sites is revoked.
  browser.runtime.onStartup.addListener(() => change(revoke));
  browser.runtime.onInstalled.addListener(() => change(revoke));
}

async function revoke(): Promise<void> {
  const { [KEY]: isFollowed } = await browser.storage.local.get(KEY);
  if (!isFollowed) return;
  await sitePermission.giveBack(ALL_SITES);
  await browser.storage.local.remove(KEY);
}
