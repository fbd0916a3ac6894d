import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Goes on with a browser that has just started; where that fails nothing of it is left behind. */
export async function orEnd<T>(browser: Browser, profile: string, goOn: () => Promise<T>): Promise<T> {
  try {
    return await goOn();
  } catch (problem) {
    await endBrowser(browser);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    throw problem;
  }
}

/** Ends a browser and waits until its process is gone, so that its profile can be opened again. It may have been ended by hand. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const isRunning = process && process.exitCode === null && process.signalCode === null;
  const gone = isRunning ? once(process, 'exit') : undefined;
  if (browser.connected) await browser.close();
  await gone;
}
