import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildOf } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { endBrowser } from '../end-on-error.ts';
import { libraryCleaner } from '../library-file.ts';
import { makeFolder } from '../run-folder.ts';
import type { BrowserSession, Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { allowPages, countLibraryWrites, deleteLibrary, deliver, forgetEverything, type Tab } from './chromium-extension.ts';
import { chromiumReader } from './chromium-reader.ts';
import { chromiumSurface } from './chromium-surface.ts';
import { launchChromium } from './launch-chromium.ts';

/** The time after which a screenshot is given up, in milliseconds. */
const PICTURE_MS = 3_000;

/** The part of the extension API that this file uses. Events have an undocumented method `dispatch`. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: Tab): void } };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: Tab): void } };
  windows: { create(options: { incognito: true; url: string }): Promise<unknown> };
};

/**
 * Starts Chromium with a profile of its own and the built extension. `headless` is false if a person watches. `site` is the address of a
 * page that stays open. It keeps the process of its site alive for all pages of that site that a test opens.
 */
export async function startChromium({
  headless = true,
  build = buildOf('chromium'),
  hasVoices = false,
  site = 'about:blank',
} = {}): Promise<BrowserSession & { browser(): Browser }> {
  const profile = await makeFolder('dramatis-chromium-');
  const downloads = downloadsOf(profile);
  const launch = () => launchChromium(profile, { headless, build, hasVoices, site });
  let running = await launch();

  const findSurface = async (path: string, during?: () => Promise<void>): Promise<Surface> => {
    const address = running.origin + path;
    const arrived = running.browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 30_000 });
    await during?.();
    const page = await (await arrived).asPage();
    if (!page) throw new Error(`There is no page at ${address}.`);
    return chromiumSurface(page);
  };
  const openPage = async (url: string): Promise<Page> => {
    // A tab that is opened empty, as Puppeteer does it, would start a process for the empty page.
    const page = await openTarget(running.browser, url);
    await waitUntilLoaded(page, url);
    await page.bringToFront();
    return page;
  };
  const openLibrary = async () => chromiumSurface(await openPage(`${running.origin}/library.html`));
  const openPopup = (page: Page) =>
    findSurface('/popup.html', async () => {
      await page.bringToFront();
      await page.triggerExtensionAction(running.extension);
    });
  /** Returns all open targets except the page that stays open. The protocol does not count side panels as pages. */
  const others = () =>
    running.browser
      .targets()
      .filter(
        (one) => (one.type() === 'page' || one.url().startsWith(`${running.origin}/sidepanel.html`)) && one !== running.blank.target(),
      );
  const closePages = async () => {
    // A popup closes with its tab, so a target may already be gone.
    await Promise.all(others().map(async (target) => (await target.asPage())?.close().catch(() => undefined)));
    await waitUntil('every page to close', async () => others().length === 0);
  };
  const emptyLibrary = libraryCleaner({
    open: openLibrary,
    count: () => countLibraryWrites(running),
    remove: () => deleteLibrary(running),
  });
  return {
    name: 'chromium',
    get origin() {
      return running.origin;
    },
    downloads,
    browser: () => running.browser,
    openPage,
    openPopup,
    openLibrary,
    openOptions: async () => chromiumSurface(await openPage(`${running.origin}/options.html`)),
    findOptions: () => findSurface('/options.html'),
    findLibrary: () => findSurface('/library.html'),
    readerOf: chromiumReader,
    async openPrivatePopup(url) {
      const opener = await openPage(`${running.origin}/library.html`);
      await opener.evaluate((address: string) => void chrome.windows.create({ incognito: true, url: address }), url);
      const page = await waitUntil('the private window', async () => (await running.browser.pages(true)).find((one) => one.url() === url));
      if (!page) throw new Error('The private window is gone.');
      return openPopup(page);
    },
    findPanel: () => findSurface('/sidepanel.html'),
    pressShortcut: (page, command = 'toggle-reader') =>
      deliver(running, page, (tab, name) => chrome.commands.onCommand.dispatch(name, tab), command),
    allowPages: (host) => allowPages(running, host),
    async chooseContextMenu(page, entry = 'toggle-reader') {
      await deliver(running, page, (tab, menuItemId) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab), entry);
    },
    closePages,
    async reset() {
      await closePages();
      await emptyLibrary();
      await forgetEverything(running);
      const session = await running.blank.createCDPSession();
      await session.send('Network.clearBrowserCookies');
      await session.detach();
      await running.blank.evaluate(emptyClipboard);
      await rm(downloads, { recursive: true, force: true });
    },
    async takePictures(folder) {
      await mkdir(folder, { recursive: true });
      for (const [at, target] of others().entries()) {
        const page = await target.asPage();
        const taken = page?.screenshot({ path: join(folder, `${at}.png`) as `${string}.png` });
        // The screenshot of a closing page fails, and that of a hidden page never ends.
        await Promise.race([taken, pause(PICTURE_MS, undefined, { ref: false })]).catch((problem: unknown) => console.warn(problem));
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

/** Opens a tab that begins with this address. */
async function openTarget(browser: Browser, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url });
  await session.detach();
  const target = await browser.waitForTarget((one) => one.type() === 'page' && !before.has(one), { timeout: 30_000 });
  const page = await target.page();
  if (!page) throw new Error(`There is no page at ${url}.`);
  return page;
}

/** Waits until a page has loaded. Checks this in an isolated world, because a page may override `location` and `document`. */
async function waitUntilLoaded(page: Page, url: string): Promise<void> {
  const session = await page.createCDPSession();
  await waitUntil(`${url} to load`, async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(location.href !== 'about:blank' || ${url === 'about:blank'}) && document.readyState === 'complete'`,
    });
    return result.value === true;
  });
  await session.detach();
}

/** Replaces the content of the clipboard by a blank. Runs in a page and needs no permission. */
function emptyClipboard(): void {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = ' ';
  field.select();
  document.execCommand('copy');
  field.remove();
}
