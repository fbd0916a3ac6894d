import puppeteer from 'puppeteer-core';
import { FIREFOX_EXTENSION_ID } from '../../../scripts/browsers/builds';
import { connectChrome, type FirefoxChrome } from '../../../scripts/browsers/firefox/firefox-chrome';
import { ensureFirefox } from '../../../scripts/browsers/install-browsers.mjs';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { endings } from './end-session';
import { memoryOf } from './process-tree';
import type { ExtensionPage, ExtensionSession } from './session-types';

/** The fixed UUID in the addresses of the extension's pages in Firefox. */
const UUID = '7c0f5a52-1a64-4d3b-8a0e-54a5d3f0b7c1';

/** Starts Firefox with a build and a profile. See `openSession`. */
export async function openFirefox(build: string, userDataDir: string, isBlank: boolean): Promise<ExtensionSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    userDataDir,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(build);
  const chrome = await connectChrome(browser);
  const library = `moz-extension://${UUID}/library.html`;
  return {
    ...(await openPage(chrome, isBlank ? 'about:blank' : library)),
    openWindow: () => openPage(chrome, library, true),
    async memory() {
      await chrome.run(minimiseMemory);
      return memoryOf(userDataDir);
    },
    ...endings(browser, userDataDir),
  };
}

/** Opens a page in the window, or in a window of its own. */
async function openPage(chrome: FirefoxChrome, address: string, isApart = false): Promise<ExtensionPage> {
  const id = await chrome.run(openTab, address, isApart);
  const evaluate: ExtensionPage['evaluate'] = (fn, ...args) => evaluateBeside(chrome, id, fn, args) as never;
  await waitUntil('the page', () => evaluate((at) => location.href === at && document.readyState === 'complete', address));
  return { evaluate };
}

interface Tab {
  readonly linkedBrowser: { readonly browserId: number };
}
declare const gBrowser: { addTrustedTab(url: string): Tab; replaceTabWithWindow(tab: Tab): void; selectedTab: Tab };
/** Opens a tab, in a window of its own if `isApart`, and returns its browser id. Runs in Firefox's browser window. */
function openTab(url: string, isApart: boolean): number {
  const tab = gBrowser.addTrustedTab(url);
  const { browserId } = tab.linkedBrowser;
  if (isApart) gBrowser.replaceTabWithWindow(tab);
  else gBrowser.selectedTab = tab;
  return browserId;
}

declare const Cc: Readonly<Record<string, { getService(type: object): { minimizeMemoryUsage(whenDone: () => void): void } }>>;
declare const Ci: { readonly nsIMemoryReporterManager: object };
/** Collects the garbage of all processes. Runs in Firefox's browser window. */
const minimiseMemory = (): Promise<void> =>
  new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve),
  );

function evaluateBeside(chrome: FirefoxChrome, id: number, fn: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> {
  const code = `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;
  return chrome.runBeside(
    id,
    `const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); return await Cu.evalInSandbox(${JSON.stringify(code)}, box);`,
  );
}
