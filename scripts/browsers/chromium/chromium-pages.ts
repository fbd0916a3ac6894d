import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumSurface } from './chromium-surface.ts';
import type { RunningChromium } from './launch-chromium.ts';

/** The maximum time to wait for a screenshot, in milliseconds. */
const PICTURE_MS = 3_000;

/** Waits until an extension page opens, and returns it as a `Surface`. `during`, if given, is the action that opens the page. */
export async function findSurface({ browser, origin }: RunningChromium, path: string, during?: () => Promise<void>): Promise<Surface> {
  const address = origin + path;
  const arrived = browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 30_000 });
  await during?.();
  const page = await (await arrived).asPage();
  if (!page) throw new Error(`There is no page at ${address}.`);
  return chromiumSurface(page);
}

/** Opens an extension page in a new tab. */
export const openSurface = async ({ browser, origin }: RunningChromium, path: string): Promise<Surface> =>
  chromiumSurface(await openPage(browser, origin + path));

/** Brings a page to the front, clicks on the toolbar button, and waits for the popup. */
export const openPopup = (running: RunningChromium, page: Page): Promise<Surface> =>
  findSurface(running, '/popup.html', async () => {
    await page.bringToFront();
    await page.triggerExtensionAction(running.extension);
  });

/** Opens a page in a new active tab and waits until it has loaded. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  // Puppeteer's `newPage` opens an empty tab first, which would start an extra process.
  const page = await openTarget(browser, url);
  await waitUntilLoaded(page, url);
  await page.bringToFront();
  return page;
}

/** Closes every page, popup, panel and private window, except `blank`, which keeps the window open. */
export async function closePages(running: RunningChromium): Promise<void> {
  // A popup closes together with its tab, so it may be gone already.
  await Promise.all(otherTargets(running).map(async (target) => (await target.asPage())?.close().catch(() => undefined)));
  await waitUntil('every page to close', async () => otherTargets(running).length === 0);
}

/** Saves a screenshot of each open page, popup and panel in a folder. */
export async function takePictures(running: RunningChromium, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [at, target] of otherTargets(running).entries()) {
    const page = await target.asPage();
    const taken = page?.screenshot({ path: join(folder, `${at}.png`) as `${string}.png` });
    // Taking a screenshot fails if the page is closing, and never finishes if the page is hidden.
    await Promise.race([taken, pause(PICTURE_MS, undefined, { ref: false })]).catch((problem: unknown) => console.warn(problem));
  }
}

/** Returns all open pages and side panels except `blank`. The protocol does not report side panels as pages. */
const otherTargets = ({ browser, origin, blank }: RunningChromium): Target[] =>
  browser.targets().filter((one) => (one.type() === 'page' || one.url().startsWith(`${origin}/sidepanel.html`)) && one !== blank.target());

/** Opens a tab directly at the given address, without an empty page first. */
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
