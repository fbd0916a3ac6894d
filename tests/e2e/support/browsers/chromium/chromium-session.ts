import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { ensureChromium } from '../../../../../scripts/browsers.mjs';
import { buildOf } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { endBrowser, orEnd } from '../end-browser.ts';
import type { BrowserSession, Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumReader } from './chromium-reader.ts';
import { chromiumSurface } from './chromium-surface.ts';

/** An extension that is an engine of speech. */
const VOICES = join(import.meta.dirname, 'voices');

interface Running {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly origin: string;
}

/** Starts Chromium with a profile of its own and the built extension. `headless` is false where somebody looks on. */
export async function startChromium({
  headless = true,
  build = buildOf('chromium'),
} = {}): Promise<BrowserSession & { browser(): Browser }> {
  const profile = await mkdtemp(join(tmpdir(), 'dramatis-chromium-'));
  let running = await launch(profile, headless, build);

  const findSurface = async (path: string, during?: () => Promise<void>): Promise<Surface> => {
    const address = running.origin + path;
    const arrived = running.browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 30_000 });
    await during?.();
    const page = await (await arrived).asPage();
    if (!page) throw new Error(`There is no page behind ${address}.`);
    return chromiumSurface(page);
  };
  const openPopup = (page: Page) => findSurface('/popup.html', () => clickToolbarButton(page));
  const clickToolbarButton = async (page: Page) => {
    await page.bringToFront();
    await page.triggerExtensionAction(running.extension);
  };
  const openPage = async (url: string): Promise<Page> => {
    const page = await running.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  return {
    name: 'chromium',
    get origin() {
      return running.origin;
    },
    downloads: downloadsOf(profile),
    browser: () => running.browser,
    openPage,
    openPopup,
    async openLibrary() {
      const page = await openPage(`${running.origin}/library.html`);
      return chromiumSurface(page);
    },
    openOptions: async () => chromiumSurface(await openPage(`${running.origin}/options.html`)),
    findOptions: () => findSurface('/options.html'),
    findLibrary: () => findSurface('/library.html'),
    readerOf: chromiumReader,
    async openPrivatePopup(url) {
      await allowPrivateWindows(running);
      // Not by the service worker: it starts anew where the extension was just allowed.
      const opener = await openPage(`${running.origin}/library.html`);
      await opener.evaluate((address: string) => void chrome.windows.create({ incognito: true, url: address }), url);
      const page = await waitUntil('the private window', async () => (await running.browser.pages(true)).find((one) => one.url() === url));
      if (!page) throw new Error('The private window is gone.');
      return openPopup(page);
    },
    findPanel: () => findSurface('/sidepanel.html'),
    async pressShortcut(page, command = 'toggle-reader') {
      return deliver(running, page, (tab, name) => chrome.commands.onCommand.dispatch(name, tab), command);
    },
    allowPages: (host) => allowPages(running, host),
    async chooseContextMenu(page, entry = 'toggle-reader') {
      await deliver(running, page, (tab, menuItemId) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab), entry);
    },
    async addVoices() {
      await running.browser.installExtension(VOICES);
    },
    async closePages() {
      const left = await running.browser.newPage();
      const others = running.browser.targets().filter((target) => target.type() === 'page' && target !== left.target());
      // A popup goes with its tab, so that what is to be closed may be gone.
      await Promise.all(others.map(async (target) => (await target.asPage())?.close().catch(() => undefined)));
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

async function launch(profile: string, headless: boolean, build: string): Promise<Running> {
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    defaultViewport: null,
    // With the bar «controlled by automated software» a window is no picture of what a reader has.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // Tests read English words. Who looks on has the words of their own language.
    ...(headless ? { env: { ...process.env, LANGUAGE: 'en' } } : {}),
    args: [
      '--window-size=1280,900',
      '--hide-crash-restore-bubble',
      // Without a window nobody could close its preview, and the page would stay as good as being printed.
      ...(headless ? ['--disable-print-preview'] : []),
      // No test needs a network; a page of elsewhere would wait for one.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(headless ? ['--lang=en-GB'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return orEnd(browser, profile, async () => {
    const id = await browser.installExtension(build);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not take the extension.');
    return { browser, extension, origin: `chrome-extension://${id}` };
  });
}

/** The extension's own side of Chromium, as far as it is used here. `dispatch` is there on events, though not documented. */
interface Tab {
  readonly id?: number;
}
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: Tab): void } };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: Tab): void } };
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<readonly Tab[]> };
  windows: { create(options: { incognito: true; url: string }): Promise<unknown> };
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    addHostPermission(extensionId: string, pages: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

async function serviceWorker({ browser, origin }: Running) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin), { timeout: 30_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

/** What the reader does on the page of the extensions. Without the developer's mode the change would switch the extension off. */
async function allowPrivateWindows({ browser, extension }: Running): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId: string) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  await page.close();
}

/** What the reader does there, too: gives the extension the pages of a host, or of all. */
async function allowPages({ browser, extension }: Running, host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id: string, pages: string) => chrome.developerPrivate.addHostPermission(id, pages), extension.id, `*://${host}/*`);
  await page.close();
}

/**
 * No key and no menu of the debugging protocol reaches the browser's own shortcuts and menus, so the event is delivered to the background.
 * The toolbar button grants the tab first, as the shortcut would; Firefox is driven by real keys and its real menu. Answers when the event
 * was delivered, in milliseconds since 1970.
 */
async function deliver(running: Running, page: Page, event: (tab: Tab, detail: string) => void, detail = ''): Promise<number> {
  const arrived = running.browser.waitForTarget((target) => target.url().startsWith(`${running.origin}/popup.html`), { timeout: 30_000 });
  await page.bringToFront();
  await page.triggerExtensionAction(running.extension);
  await (await (await arrived).asPage())?.close();
  const worker = await serviceWorker(running);
  const delivered = await worker.evaluate(
    `(async () => { const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true }); const at = Date.now(); (${event})(tab, ${JSON.stringify(detail)}); return at; })()`,
  );
  return Number(delivered);
}
