import { rm } from 'node:fs/promises';
import { buildOf } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { shortcutOf } from '../keys.ts';
import { libraryCleaner } from '../library-file.ts';
import { startRestartable } from '../restartable.ts';
import type { BrowserSession, Shortcut } from '../session.ts';
import { enterAddress, typeInAddressBar } from './firefox-address-bar.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { countLibraryWrites, deleteLibrary, forgetEverything, inBackground, stopBackground } from './firefox-extension.ts';
import { waitForLoads } from './firefox-loads.ts';
import { chooseEntry, findPanel, findTab, openInTab, openPopup, takePictures } from './firefox-pages.ts';
import { ORIGIN } from './firefox-preferences.ts';
import { makeFirefoxProfile } from './firefox-profile.ts';
import { firefoxReader, NOTICE } from './firefox-reader.ts';
import { hideSidebar } from './firefox-sidebar.ts';
import { closeEverything, openPrivateWindow, pressKeys } from './firefox-window.ts';
import { launchFirefox } from './launch-firefox.ts';
import { tabIds } from './tab-ids.ts';

/** The letter that each keyboard shortcut combines with Alt and Shift. */
const LETTERS: Readonly<Record<Shortcut, string>> = { 'toggle-reader': 'm', 'save-article': 'k', 'open-panel': 'l' };

/**
 * The number of resets after which Firefox is restarted, because it gets a little slower with each page on which reader mode was opened:
 * after 60 tests, tests take a twentieth more time. A restart takes as long as three tests.
 */
const RESETS = 60;

/**
 * Starts Firefox with a fresh profile and the built extension, which is allowed in private windows. Takes the same options as
 * `startChromium`, and `isolatesSites`, which Chromium always does.
 */
export async function startFirefox({
  headless = true,
  build = buildOf('firefox'),
  hasVoices = false,
  isolatesSites = false,
  site = 'about:blank',
} = {}): Promise<BrowserSession> {
  const profile = await makeFirefoxProfile();
  const downloads = downloadsOf(profile);
  const firefox = await startRestartable(profile, () => launchFirefox(profile, { headless, build, hasVoices, isolatesSites, site }));
  const openLibrary = () => openInTab(firefox.running.chrome, '/library.html');
  const emptyLibrary = libraryCleaner({
    open: openLibrary,
    count: () => countLibraryWrites(firefox.running.chrome),
    remove: () => deleteLibrary(firefox.running.chrome),
  });
  const idOf = tabIds(() => firefox.running.chrome);
  let resets = 0;
  const closePages = async () => {
    await waitForLoads(firefox.running.chrome);
    await firefox.running.chrome.run(hideSidebar);
    await firefox.running.chrome.run(closeEverything, site);
  };
  return {
    name: 'firefox',
    origin: ORIGIN,
    downloads,
    async openPage(url) {
      const page = await firefox.running.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      return openPopup(firefox.running.chrome);
    },
    openLibrary,
    ...ownPages(() => firefox.running.chrome),
    readerOf: (page) => firefoxReader(firefox.running.chrome, page, idOf),
    overlayOf: (page) => firefoxReader(firefox.running.chrome, page, idOf, 'overlay.html'),
    noticeOver: async (page) => (await firefox.running.chrome.runBeside(await idOf(page), NOTICE)) as string | null,
    async openPrivatePopup(url) {
      await firefox.running.chrome.run(openPrivateWindow, url);
      return openPopup(firefox.running.chrome);
    },
    findPanel: () => findPanel(firefox.running.chrome),
    async pressShortcut(page, command = 'toggle-reader') {
      await page.bringToFront();
      const pressed = Date.now();
      await firefox.running.chrome.run(pressKeys, shortcutOf(LETTERS[command]));
      return pressed;
    },
    // Does nothing, because a preference makes Firefox grant every permission without a prompt (see `PREFERENCES`).
    allowPages: async () => undefined,
    typeInAddressBar: (words) => firefox.running.chrome.run(typeInAddressBar, `dr ${words}`),
    enterAddress: () => firefox.running.chrome.run(enterAddress),
    async chooseContextMenu(page, entry = 'toggle-reader') {
      await page.bringToFront();
      await chooseEntry(firefox.running.chrome, entry);
    },
    // The background page owns the library's worker.
    stopLibrary: () => stopBackground(firefox.running.chrome),
    stopBackground: () => stopBackground(firefox.running.chrome),
    inBackground: (fn, ...args) => inBackground(firefox.running.chrome, fn, args) as never,
    closePages,
    async reset({ keepsLibrary = false } = {}) {
      await closePages();
      if (!keepsLibrary) await emptyLibrary();
      await forgetEverything(firefox.running.chrome);
      await rm(downloads, { recursive: true, force: true });
      resets += 1;
      if (resets % RESETS === 0) await firefox.restart();
    },
    takePictures: (folder) => takePictures(firefox.running.chrome, folder),
    restart: firefox.restart,
    close: firefox.close,
  };
}

/** Returns the functions that open and find the extension's own pages. */
const ownPages = (
  chrome: () => FirefoxChrome,
): Pick<BrowserSession, 'openOptions' | 'openOwnPage' | 'findOptions' | 'findLibrary' | 'findOwnPage'> => ({
  openOptions: () => openInTab(chrome(), '/options.html'),
  openOwnPage: (path) => openInTab(chrome(), path),
  findOptions: () => findTab(chrome(), '/options.html'),
  findLibrary: () => findTab(chrome(), '/library.html'),
  findOwnPage: (path) => findTab(chrome(), path),
});
