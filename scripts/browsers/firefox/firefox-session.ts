import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOf } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { endBrowser } from '../end-on-error.ts';
import { shortcutOf } from '../keys.ts';
import { libraryCleaner } from '../library-file.ts';
import type { BrowserSession, Shortcut } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { countLibraryWrites, deleteLibrary, forgetEverything } from './firefox-extension.ts';
import { chooseInContextMenu } from './firefox-menu.ts';
import { ORIGIN } from './firefox-preferences.ts';
import { makeFirefoxProfile } from './firefox-profile.ts';
import { firefoxReader } from './firefox-reader.ts';
import { findSidebar, hideSidebar } from './firefox-sidebar.ts';
import { firefoxSurface } from './firefox-surface.ts';
import {
  clickButton,
  closeEverything,
  closePopups,
  closeTab,
  findBrowser,
  frontTab,
  openPrivateWindow,
  openTab,
  pressKeys,
  shownBrowsers,
  takePicture,
} from './firefox-window.ts';
import { launchFirefox, WIDGET } from './launch-firefox.ts';

/** The letters of the keyboard shortcuts. */
const LETTERS: Readonly<Record<Shortcut, string>> = { 'toggle-reader': 'm', 'save-article': 'k', 'open-panel': 'l' };

/** Starts Firefox with a profile of its own and the built extension, allowed in private windows. The options are as for `startChromium`. */
export async function startFirefox({
  headless = true,
  build = buildOf('firefox'),
  hasVoices = false,
  site = 'about:blank',
} = {}): Promise<BrowserSession> {
  const profile = await makeFirefoxProfile();
  const downloads = downloadsOf(profile);
  const launch = () => launchFirefox(profile, { headless, build, hasVoices });
  let running = await launch();

  const surfaceAt = async (path: string, close: (browserId: number) => Promise<void>) => {
    const browserId = await waitUntil(`${path} to open`, () => running.chrome.run(findBrowser, ORIGIN + path));
    const surface = firefoxSurface(running.chrome, browserId, () => close(browserId));
    await surface.waitFor(`${path} to load`, () => location.protocol === 'moz-extension:' && document.readyState !== 'loading');
    return surface;
  };
  const popup = async () => {
    await waitUntil('the toolbar button', () => running.chrome.run(clickButton, WIDGET));
    return surfaceAt('/popup.html', () => running.chrome.run(closePopups));
  };
  const library = () => surfaceAt('/library.html', (browserId) => running.chrome.run(closeTab, browserId));
  const options = () => surfaceAt('/options.html', (browserId) => running.chrome.run(closeTab, browserId));
  const openLibrary = async () => {
    await running.chrome.run(openTab, `${ORIGIN}/library.html`);
    return library();
  };
  const emptyLibrary = libraryCleaner({
    open: openLibrary,
    count: () => countLibraryWrites(running.chrome),
    remove: () => deleteLibrary(running.chrome),
  });
  const closePages = async () => {
    await running.chrome.run(hideSidebar);
    await running.chrome.run(closeEverything, site);
  };
  return {
    name: 'firefox',
    origin: ORIGIN,
    downloads,
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
    openLibrary,
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
    // In Firefox a preference grants every permission, see `PREFERENCES`.
    allowPages: async () => undefined,
    async chooseContextMenu(page, entry = 'toggle-reader') {
      await page.bringToFront();
      if (!(await running.chrome.run(chooseInContextMenu, `-menuitem-_${entry}`)))
        throw new Error(`The context menu has no entry «${entry}».`);
    },
    closePages,
    async reset() {
      await closePages();
      await emptyLibrary();
      await forgetEverything(running.chrome);
      await rm(downloads, { recursive: true, force: true });
    },
    async takePictures(folder) {
      await mkdir(folder, { recursive: true });
      for (const [at, browserId] of (await running.chrome.run(shownBrowsers)).entries()) {
        const picture = await running.chrome.run(takePicture, browserId);
        await writeFile(join(folder, `${at}.png`), Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
      }
    },
    async restart() {
      await endBrowser(running.browser);
      running = await launch();
    },
    async close() {
      await endBrowser(running.browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
