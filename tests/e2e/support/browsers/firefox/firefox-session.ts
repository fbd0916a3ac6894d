import { rm } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox } from '../../../../../scripts/browsers.mjs';
import { buildOf, FIREFOX_EXTENSION_ID } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { endBrowser, orEnd } from '../end-browser.ts';
import { shortcutOf } from '../keys.ts';
import type { BrowserSession, Shortcut } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { connectChrome, type FirefoxChrome } from './firefox-chrome.ts';
import { ORIGIN, PREFERENCES } from './firefox-preferences.ts';
import { makeFirefoxProfile } from './firefox-profile.ts';
import { firefoxReader } from './firefox-reader.ts';
import { findSidebar, hideSidebar } from './firefox-sidebar.ts';
import { firefoxSurface } from './firefox-surface.ts';
import { allowTestVoices } from './firefox-voices.ts';
import {
  chooseInContextMenu,
  clickButton,
  closeEverything,
  closePopups,
  closeTab,
  findBrowser,
  frontTab,
  openPrivateWindow,
  openTab,
  pinButton,
  pressKeys,
} from './firefox-window.ts';

const LETTERS: Readonly<Record<Shortcut, string>> = { 'toggle-reader': 'm', 'save-article': 'k', 'open-panel': 'l' };
const WIDGET = `${FIREFOX_EXTENSION_ID.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;

interface Running {
  readonly browser: Browser;
  readonly chrome: FirefoxChrome;
}

/** Starts Firefox with a profile of its own and the built extension, allowed in private windows. */
export async function startFirefox({ headless = true, build = buildOf('firefox') } = {}): Promise<BrowserSession> {
  const profile = await makeFirefoxProfile();
  let running = await launch(profile, headless, build);

  const surfaceAt = async (path: string, close: (browserId: number) => Promise<void>) => {
    const browserId = await waitUntil(`${path} to open`, () => running.chrome.run(findBrowser, ORIGIN + path));
    return firefoxSurface(running.chrome, browserId, () => close(browserId));
  };
  const popup = async () => {
    await waitUntil('the toolbar button', () => running.chrome.run(clickButton, WIDGET));
    return surfaceAt('/popup.html', () => running.chrome.run(closePopups));
  };
  const library = () => surfaceAt('/library.html', (browserId) => running.chrome.run(closeTab, browserId));
  const options = () => surfaceAt('/options.html', (browserId) => running.chrome.run(closeTab, browserId));
  return {
    name: 'firefox',
    origin: ORIGIN,
    downloads: downloadsOf(profile),
    async openPage(url) {
      const page = await running.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      return popup();
    },
    async openLibrary() {
      await running.chrome.run(openTab, `${ORIGIN}/library.html`);
      return library();
    },
    async openOptions() {
      await running.chrome.run(openTab, `${ORIGIN}/options.html`);
      return options();
    },
    findOptions: options,
    findLibrary: library,
    readerOf: (page) =>
      firefoxReader(running.chrome, page, async () => {
        await page.bringToFront();
        return running.chrome.run(frontTab);
      }),
    async openPrivatePopup(url) {
      await running.chrome.run(openPrivateWindow, url);
      return popup();
    },
    async findPanel() {
      const browserId = await waitUntil('the sidebar to open', () => running.chrome.run(findSidebar, `${ORIGIN}/sidepanel.html`));
      return firefoxSurface(running.chrome, browserId, () => running.chrome.run(hideSidebar));
    },
    async pressShortcut(page, command = 'toggle-reader') {
      await page.bringToFront();
      const pressed = Date.now();
      await running.chrome.run(pressKeys, shortcutOf(LETTERS[command]));
      return pressed;
    },
    // Here questions are answered with yes, see the preferences.
    allowPages: async () => undefined,
    async chooseContextMenu(page, entry = 'toggle-reader') {
      await page.bringToFront();
      if (!(await running.chrome.run(chooseInContextMenu, `-menuitem-_${entry}`))) throw new Error('The context menu has no such entry.');
    },
    addVoices: () => running.chrome.run(allowTestVoices),
    async closePages() {
      await running.chrome.run(hideSidebar);
      await running.chrome.run(closeEverything);
    },
    async restart() {
      await endBrowser(running.browser);
      running = await launch(profile, headless, build);
    },
    async close() {
      await endBrowser(running.browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Installer {
  send(method: 'webExtension.install', params: object): Promise<unknown>;
}

async function launch(profile: string, headless: boolean, build: string): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: { ...PREFERENCES, 'browser.download.folderList': 2, 'browser.download.dir': downloadsOf(profile) },
  });
  return orEnd(browser, profile, async () => {
    // Puppeteer's own `installExtension` cannot allow private windows.
    const { connection } = browser as Browser & { connection?: Installer };
    await connection?.send('webExtension.install', { extensionData: { type: 'path', path: build }, 'moz:allowPrivateBrowsing': true });
    const chrome = await connectChrome(browser);
    await chrome.run(pinButton, WIDGET);
    return { browser, chrome };
  });
}
