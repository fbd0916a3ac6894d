import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildOf } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { libraryCleaner } from '../library-file.ts';
import { startRestartable } from '../restartable.ts';
import { makeFolder } from '../run-folder.ts';
import type { BrowserSession } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import {
  allowPages,
  countLibraryWrites,
  deleteLibrary,
  deliver,
  forgetEverything,
  inBackground,
  stopBackground,
  stopLibrary,
  type Tab,
} from './chromium-extension.ts';
import { chromiumNotice } from './chromium-notice.ts';
import { closePages, findSurface, openPage, openPopup, openSurface, takePictures } from './chromium-pages.ts';
import { chromiumReader } from './chromium-reader.ts';
import { launchChromium, type RunningChromium } from './launch-chromium.ts';

/** The part of the extension API that this file uses, including the undocumented `dispatch` method of events. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: Tab): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void } };
  omnibox: {
    onInputChanged: { dispatch(words: string, show: (lines: readonly { readonly description: string }[]) => void): void };
    onInputEntered: { dispatch(words: string, disposition: string): void };
  };
  windows: { create(options: { incognito: true; url: string }): Promise<unknown> };
};

/**
 * Starts Chromium with a fresh profile and the built extension. `headless` is false if a person is watching. `site` is the address of a
 * page that stays open, so that all other pages of the same site can share its process.
 */
export async function startChromium({
  headless = true,
  build = buildOf('chromium'),
  hasVoices = false,
  site = 'about:blank',
} = {}): Promise<BrowserSession & { browser(): Browser }> {
  const profile = await makeFolder('dramatis-chromium-');
  const downloads = downloadsOf(profile);
  const chromium = await startRestartable(profile, () => launchChromium(profile, { headless, build, hasVoices, site }));
  let typed = '';
  const openLibrary = () => openSurface(chromium.running, '/library.html');
  const emptyLibrary = libraryCleaner({
    open: openLibrary,
    count: () => countLibraryWrites(chromium.running),
    remove: () => deleteLibrary(chromium.running),
  });
  return {
    name: 'chromium',
    get origin() {
      return chromium.running.origin;
    },
    downloads,
    browser: () => chromium.running.browser,
    openPage: (url) => openPage(chromium.running.browser, url),
    openPopup: (page) => openPopup(chromium.running, page),
    openLibrary,
    openOptions: () => openSurface(chromium.running, '/options.html'),
    openOwnPage: (path) => openSurface(chromium.running, path),
    findOwnPage: (path) => findSurface(chromium.running, path),
    findOptions: () => findSurface(chromium.running, '/options.html'),
    findLibrary: () => findSurface(chromium.running, '/library.html'),
    readerOf: (page) => chromiumReader(page),
    overlayOf: (page) => chromiumReader(page, 'overlay.html'),
    noticeOver: chromiumNotice,
    openPrivatePopup: async (url) => openPopup(chromium.running, await openPrivatePage(chromium.running, url)),
    findPanel: () => findSurface(chromium.running, '/sidepanel.html'),
    pressShortcut: (page, command = 'toggle-reader') =>
      deliver(chromium.running, page, (tab, name) => chrome.commands.onCommand.dispatch(name, tab), command),
    allowPages: (host) => allowPages(chromium.running, host),
    async chooseContextMenu(page, menuItemId = 'toggle-reader', linkUrl?: string) {
      const click = (tab: Tab, info: string) => chrome.contextMenus.onClicked.dispatch(JSON.parse(info), tab);
      await deliver(chromium.running, page, click, JSON.stringify({ menuItemId, linkUrl }));
    },
    async typeInAddressBar(words) {
      typed = words;
      return inBackground(chromium.running, suggestLines, [words]);
    },
    enterAddress: () =>
      inBackground(chromium.running, (words: string) => chrome.omnibox.onInputEntered.dispatch(words, 'currentTab'), [typed]),
    stopLibrary: () => stopLibrary(chromium.running),
    stopBackground: () => stopBackground(chromium.running),
    inBackground: (fn, ...args) => inBackground(chromium.running, fn, args),
    closePages: () => closePages(chromium.running),
    async reset({ keepsLibrary = false } = {}) {
      await closePages(chromium.running);
      if (!keepsLibrary) await emptyLibrary();
      await forgetEverything(chromium.running);
      await forgetBrowsing(chromium.running.blank);
      await rm(downloads, { recursive: true, force: true });
    },
    takePictures: (folder) => takePictures(chromium.running, folder),
    restart: chromium.restart,
    close: chromium.close,
  };
}

/** Returns the lines that the extension suggests for words in the address bar. Runs in the service worker. */
const suggestLines = (words: string): Promise<readonly string[]> =>
  new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(words, (lines) => resolve(lines.map(({ description }) => description))));

/** Opens a page in a private window. */
async function openPrivatePage({ browser, origin }: RunningChromium, url: string): Promise<Page> {
  const opener = await openPage(browser, `${origin}/library.html`);
  await opener.evaluate((address: string) => void chrome.windows.create({ incognito: true, url: address }), url);
  const page = await waitUntil('the private window', async () => (await browser.pages(true)).find((one) => one.url() === url));
  if (!page) throw new Error('The private window is gone.');
  return page;
}

/** Clears the cookies and the clipboard. */
async function forgetBrowsing(blank: Page): Promise<void> {
  const session = await blank.createCDPSession();
  await session.send('Network.clearBrowserCookies');
  await session.detach();
  await blank.evaluate(emptyClipboard);
}

/** Replaces the content of the clipboard with a space. Runs in a page and needs no permission. */
function emptyClipboard(): void {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = ' ';
  field.select();
  document.execCommand('copy');
  field.remove();
}
