import type { Page } from 'puppeteer-core';
import { countWrites } from '../library-file.ts';
import { waitUntil } from '../wait-until.ts';
import type { RunningChromium } from './launch-chromium.ts';

/** The extension's own side of Chromium, as far as it is used here. `dispatch` is there on events, though not documented. */
export interface Tab {
  readonly id?: number;
}
interface StorageArea {
  clear(): Promise<void>;
}
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
  runtime: {
    getManifest(): { action: { default_popup: string } };
    getContexts(filter: { contextTypes: ['OFFSCREEN_DOCUMENT'] }): Promise<readonly unknown[]>;
  };
  offscreen: { closeDocument(): Promise<void> };
};

/** Gives the extension the pages of a host, or of all (`*`), as the reader does on the page of the extensions. */
export async function allowPages({ browser, extension }: RunningChromium, host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id: string, pages: string) => chrome.developerPrivate.addHostPermission(id, pages), extension.id, `*://${host}/*`);
  await page.close();
}

/**
 * Delivers an event to the background: no key and no menu of the debugging protocol reaches the browser's own shortcuts and menus. The toolbar
 * button grants the tab first, as the shortcut would; Firefox is driven by real keys and its real menu. Returns when the event was delivered, in
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
  const tab = await worker.evaluate(silenceButton);
  await waitUntil('the grant of the tab', async () => {
    await page.triggerExtensionAction(running.extension);
    return worker.evaluate(isGranted, tab);
  });
  await worker.evaluate(restoreButton, tab);
  const delivered = await worker.evaluate(
    `(() => { const at = Date.now(); (${event})(${JSON.stringify(tab)}, ${JSON.stringify(detail)}); return at; })()`,
  );
  return Number(delivered);
}

/** Runs in the service worker. Has the button of the tab in front grant the tab without a popup, which would take its time. */
async function silenceButton(): Promise<Tab> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.id) throw new Error('There is no tab in front.');
  await chrome.action.setPopup({ tabId: tab.id, popup: '' });
  return tab;
}

/** Runs in the service worker. */
async function restoreButton({ id }: Tab): Promise<void> {
  if (id) await chrome.action.setPopup({ tabId: id, popup: chrome.runtime.getManifest().action.default_popup });
}

/** Runs in the service worker. */
const isGranted = ({ id = 0 }: Tab): Promise<boolean> =>
  chrome.scripting.executeScript({ target: { tabId: id }, func: () => true }).then(
    () => true,
    () => false,
  );

/** Returns how often the database of the library has been written. */
export async function countLibraryWrites(running: RunningChromium): Promise<number> {
  return (await serviceWorker(running)).evaluate(countWrites);
}

/** Empties every storage area, and gives back what was allowed after the start. No page of the extension may be open. */
export async function forgetEverything(running: RunningChromium): Promise<void> {
  await (await serviceWorker(running)).evaluate(forget);
}

/** Deletes the library. No page of the extension may be open. */
export async function deleteLibrary(running: RunningChromium): Promise<void> {
  await (await serviceWorker(running)).evaluate(deleteFiles);
}

async function serviceWorker({ browser, origin }: RunningChromium) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin), { timeout: 30_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

/** Runs in the service worker. */
async function forget(): Promise<void> {
  const { origins } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await chrome.scripting.unregisterContentScripts();
  await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
}

/** Runs in the service worker. */
async function deleteFiles(): Promise<void> {
  const files = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
  for (let tries = 0; ; tries++) {
    try {
      // A call that a page made as it closed may open the document once more.
      const documents = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
      if (documents.length > 0) await chrome.offscreen.closeDocument();
      for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
      return;
    } catch (problem) {
      // The worker that owned the library holds its files for a moment after its document was closed.
      if (tries > 200) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
