import type { Page, Target } from 'puppeteer-core';
import { countWrites } from '../library-file.ts';
import { waitUntil } from '../wait-until.ts';
import type { RunningChromium } from './launch-chromium.ts';

/** A tab in the extension API. */
export interface Tab {
  readonly id?: number;
}
interface StorageArea {
  clear(): Promise<void>;
}
/** The part of the extension API that this file uses. */
declare const chrome: {
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<readonly Tab[]> };
  developerPrivate: { addHostPermission(extensionId: string, pages: string): Promise<void> };
  permissions: { getAll(): Promise<{ origins: string[] }>; remove(permissions: { origins: string[] }): Promise<boolean> };
  action: { setPopup(details: { tabId: number; popup: string }): Promise<void> };
  scripting: {
    executeScript(script: { target: { tabId: number }; func: () => unknown }): Promise<unknown>;
    unregisterContentScripts(): Promise<void>;
  };
  storage: Record<'local' | 'sync' | 'session', StorageArea>;
  alarms: { clearAll(): Promise<boolean> };
  runtime: {
    getManifest(): { action: { default_popup: string } };
    getContexts(filter: { contextTypes: ['OFFSCREEN_DOCUMENT'] }): Promise<readonly unknown[]>;
  };
  offscreen: { closeDocument(): Promise<void> };
};

/** Grants the extension access to a host, or to all hosts (`*`), as a reader would on `chrome://extensions`. */
export async function allowPages({ browser, extension }: RunningChromium, host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id: string, pages: string) => chrome.developerPrivate.addHostPermission(id, pages), extension.id, `*://${host}/*`);
  await page.close();
}

/**
 * Dispatches an event in the extension's background. Tests need this in Chromium, because they cannot use its real shortcuts and menus.
 * First clicks on the toolbar button, which grants access to the tab as a real shortcut would. Returns the time of the event, in
 * milliseconds since 1970.
 */
export async function deliver(
  running: RunningChromium,
  page: Page,
  event: (tab: Tab, detail: string) => void,
  detail = '',
): Promise<number> {
  await page.bringToFront();
  const worker = await serviceWorker(running);
  const tab = await worker.evaluate(disablePopup);
  await waitUntil('access to the tab', async () => {
    await page.triggerExtensionAction(running.extension);
    return worker.evaluate(isGranted, tab);
  });
  await worker.evaluate(restorePopup, tab);
  const delivered = await worker.evaluate(
    `(() => { const at = Date.now(); (${event})(${JSON.stringify(tab)}, ${JSON.stringify(detail)}); return at; })()`,
  );
  return Number(delivered);
}

/**
 * Stops the toolbar button from opening the popup in the active tab, because the popup would slow the tests down. Runs in the service
 * worker.
 */
async function disablePopup(): Promise<Tab> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.id) throw new Error('There is no active tab.');
  await chrome.action.setPopup({ tabId: tab.id, popup: '' });
  return tab;
}

/** Undoes `disablePopup`: the toolbar button opens the popup in the tab as usual. Runs in the service worker. */
async function restorePopup({ id }: Tab): Promise<void> {
  if (id) await chrome.action.setPopup({ tabId: id, popup: chrome.runtime.getManifest().action.default_popup });
}

/** Returns whether the extension has access to a tab. Runs in the service worker. */
const isGranted = ({ id = 0 }: Tab): Promise<boolean> =>
  chrome.scripting.executeScript({ target: { tabId: id }, func: () => true }).then(
    () => true,
    () => false,
  );

/** Returns the number of times that the library's database has been written to. */
export async function countLibraryWrites(running: RunningChromium): Promise<number> {
  return (await serviceWorker(running)).evaluate(countWrites);
}

/** Clears all storage areas, and revokes the permissions granted since the browser started. The extension must have no open pages. */
export async function forgetEverything(running: RunningChromium): Promise<void> {
  await (await serviceWorker(running)).evaluate(forget);
}

/** Deletes the library. The extension must have no open pages. */
export async function deleteLibrary(running: RunningChromium): Promise<void> {
  await (await serviceWorker(running)).evaluate(deleteFiles);
}

/** Closes the offscreen document, and with it the library's worker. */
export async function stopLibrary(running: RunningChromium): Promise<void> {
  await (await serviceWorker(running)).evaluate(async () => {
    const documents = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (documents.length > 0) await chrome.offscreen.closeDocument();
  });
}

/** Runs a function in the service worker and returns its result. */
export async function inBackground<Args extends unknown[], R>(
  running: RunningChromium,
  fn: (...args: Args) => R,
  args: Args,
): Promise<Awaited<R>> {
  return (await (await serviceWorker(running)).evaluate(fn as (...given: unknown[]) => unknown, ...args)) as Awaited<R>;
}

/** Stops the service worker, as Chromium does when it has had nothing to do for a while. */
export async function stopBackground(running: RunningChromium): Promise<void> {
  const worker = await serviceWorker(running);
  // Chromium discards a service worker that is stopped while it is being installed.
  await waitUntil('the service worker to be installed', () => worker.evaluate(isInstalled));
  const target = findWorker(running);
  await waitUntil('the service worker to stop', async () => {
    // A message that an open view sends at this moment may have started another worker already.
    if (findWorker(running) !== target) return true;
    // Or it has started the same one again, which is then stopped again. The first attempt ends its session, so later ones may fail.
    await worker.close();
    return false;
  });
}

/** Returns whether the service worker is installed. Runs in the service worker. */
const isInstalled = (): boolean => (globalThis as unknown as { serviceWorker: { state: string } }).serviceWorker.state === 'activated';

/** Returns the service worker. If it has been stopped, starts it with an event that it listens to: a tab is closed. */
async function serviceWorker(running: RunningChromium) {
  const { browser } = running;
  if (!findWorker(running)) await (await browser.newPage({ background: true })).close();
  const target = await browser.waitForTarget((one) => isWorkerOf(running, one), { timeout: 30_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

const isWorkerOf = ({ origin }: RunningChromium, target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin);
const findWorker = (running: RunningChromium): Target | undefined => running.browser.targets().find((one) => isWorkerOf(running, one));

/** Clears the storage areas and alarms, and revokes permissions. Runs in the service worker. */
async function forget(): Promise<void> {
  const { origins } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await chrome.scripting.unregisterContentScripts();
  await chrome.alarms.clearAll();
  await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
}

/** Deletes the extension's stored files. Runs in the service worker. */
async function deleteFiles(): Promise<void> {
  const files = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
  for (let tries = 0; ; tries++) {
    try {
      // Closes the offscreen document before the files are deleted, because its worker keeps them open. Every try does this, because a call
      // from a page that was closing may have created the document again.
      const documents = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
      if (documents.length > 0) await chrome.offscreen.closeDocument();
      for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
      return;
    } catch (problem) {
      // Tries again, because the library's worker may keep its files open for a moment after the offscreen document has closed.
      if (tries > 200) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
