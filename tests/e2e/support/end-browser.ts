import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends a browser and waits until its process is gone, so that its profile can be opened again. It may have been ended by hand. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const isRunning = process && process.exitCode === null && process.signalCode === null;
  const gone = isRunning ? once(process, 'exit') : undefined;
  if (browser.connected) await browser.close();
  await gone;
}
