import puppeteer, { type Browser, type EvaluateFunc, type Page } from 'puppeteer-core';
import { ensureChromium } from '../../../scripts/browsers/install-browsers.mjs';
import { endings } from './end-session';
import { memoryOf } from './process-tree';
import type { ExtensionPage, ExtensionSession } from './session-types';

/** Starts Chromium with a build and a profile. See `openSession`. */
export async function openChromium(build: string, userDataDir: string, isBlank: boolean): Promise<ExtensionSession> {
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const id = await browser.installExtension(build);
  const library = `chrome-extension://${id}/library.html`;
  const page = await browser.newPage();
  if (!isBlank) await page.goto(library);
  return {
    ...evaluator(page),
    async openWindow() {
      const other = await browser.newPage({ type: 'window' });
      await other.goto(library);
      return evaluator(other);
    },
    async memory() {
      await collectGarbage(browser);
      return memoryOf(userDataDir);
    },
    ...endings(browser, userDataDir),
  };
}

const evaluator = (page: Page): ExtensionPage => ({
  evaluate: (fn, ...args) => page.evaluate(fn as EvaluateFunc<typeof args>, ...args) as never,
});

/** Collects the garbage of all pages and workers of Chromium. */
async function collectGarbage(browser: Browser): Promise<void> {
  for (const target of browser.targets()) {
    if (!['page', 'background_page', 'service_worker', 'other', 'webview'].includes(target.type())) continue;
    const session = await target.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  }
}
