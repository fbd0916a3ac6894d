import { FIREFOX_EXTENSION_ID } from '../builds.ts';
import { countWrites } from '../library-file.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { inPage } from './frame-scripts.ts';

/** Returns the number of times that the library's database has been written to. */
export async function countLibraryWrites(chrome: FirefoxChrome): Promise<number> {
  return Number(await inBackground(chrome, countWrites));
}

/** Clears all storage areas, and revokes the permissions granted since the browser started. The extension must have no open pages. */
export async function forgetEverything(chrome: FirefoxChrome): Promise<void> {
  await inBackground(chrome, forget);
  await chrome.run(clearBrowser);
}

/** Deletes the library. The extension must have no open pages. */
export const deleteLibrary = (chrome: FirefoxChrome): Promise<void> => chrome.run(clearFiles, FIREFOX_EXTENSION_ID);

/** Runs a function in the extension's background page and returns its result. */
export async function inBackground(
  chrome: FirefoxChrome,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[] = [],
): Promise<unknown> {
  const background = await chrome.run(wakeBackground, FIREFOX_EXTENSION_ID);
  return chrome.runBeside(background, inPage(`(${fn})(...${JSON.stringify(args)})`));
}

/** Stops the background page, and with it the library's worker. */
export const stopBackground = (chrome: FirefoxChrome): Promise<void> => chrome.run(terminate, FIREFOX_EXTENSION_ID);

/** Runs in the browser window. */
async function terminate(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** The parts of Firefox's internal API that this file uses. */
interface Extension {
  readonly principal: unknown;
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser?: { readonly browserId: number } }>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const Services: {
  readonly qms: { clearStoragesForPrincipal(principal: unknown): { callback: () => void } };
  readonly clipboard: { readonly kGlobalClipboard: number; emptyClipboard(which: number): void };
  readonly cookies: { removeAll(): void };
  readonly prefs: { clearUserPref(name: string): void };
};
interface StorageArea {
  clear(): Promise<void>;
}
declare const browser: {
  readonly storage: Record<'local' | 'sync' | 'session', StorageArea>;
  readonly permissions: { getAll(): Promise<{ origins: string[] }>; remove(permissions: { origins: string[] }): Promise<boolean> };
  readonly scripting: { unregisterContentScripts(): Promise<void> };
  readonly alarms: { clearAll(): Promise<boolean> };
};

/** Starts the background page if Firefox has stopped it, and returns its id. Runs in the browser window. */
async function wakeBackground(id: string): Promise<number> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  const page = [...extension.views].find(({ viewType }) => viewType === 'background');
  if (!page?.xulBrowser) throw new Error('The extension has no background page.');
  return page.xulBrowser.browserId;
}

/** Clears the storage areas and alarms, and revokes permissions. Runs in the background page. */
async function forget(): Promise<void> {
  const { origins } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.scripting.unregisterContentScripts();
  await browser.alarms.clearAll();
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear(), browser.storage.session.clear()]);
}

/**
 * Deletes the extension's stored files. First stops the background page, and with it the library's worker; the page restarts at the next
 * call. Runs in the browser window.
 */
async function clearFiles(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  await new Promise<void>((resolve) => {
    Services.qms.clearStoragesForPrincipal(extension.principal).callback = resolve;
  });
}

/** Clears the clipboard and the cookies, and resets the preferences of the reader's system. Runs in the browser window. */
function clearBrowser(): void {
  Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
  Services.cookies.removeAll();
  for (const name of ['ui.prefersReducedMotion', 'ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'])
    Services.prefs.clearUserPref(name);
}
