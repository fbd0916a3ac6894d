import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureChromium } from './install-browsers.mjs';

/** A blank tab with a script loaded into it, in a real Chromium without network access. */
export interface MeasuringTab {
  /**
   * Runs a function on the tab and returns its result. If it takes longer than `limitMs` milliseconds, restarts the browser and returns
   * `null`.
   */
  readonly run: <T>(work: (page: Page) => Promise<T>, limitMs: number) => Promise<T | null>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium, opens a blank tab and loads `script` into it. */
export async function openMeasuringTab(script: string): Promise<MeasuringTab> {
  const executablePath = await ensureChromium();
  let browser: Browser;
  let page: Page;
  const open = async (): Promise<void> => {
    browser = await puppeteer.launch({
      executablePath,
      headless: true,
      protocolTimeout: 600_000,
      args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: script });
  };
  await open();
  return {
    run: async (work, limitMs) => {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<null>((done) => {
        timer = setTimeout(() => done(null), limitMs);
      });
      const outcome = await Promise.race([work(page), limit]).finally(() => clearTimeout(timer));
      if (outcome === null) {
        browser.process()?.kill('SIGKILL');
        await open();
      }
      return outcome;
    },
    close: () => browser.close(),
  };
}
