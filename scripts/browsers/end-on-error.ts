import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Calls `setUp` for a browser that has just started. If it throws, closes the browser, deletes its profile, and throws the same error. */
export async function endOnError<T>(browser: Browser, profile: string, setUp: () => Promise<T>): Promise<T> {
  try {
    return await setUp();
  } catch (problem) {
    await endBrowser(browser);
    await deleteProfile(profile);
    throw problem;
  }
}

/** Deletes the profile folder of a browser that has closed. The browser may still write for a moment. */
export const deleteProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** Closes a browser and waits until its process is gone, so that its profile can be opened again. The browser may have closed already. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const isRunning = process && process.exitCode === null && process.signalCode === null;
  const gone = isRunning ? once(process, 'exit') : undefined;
  if (browser.connected) await browser.close();
  await gone;
}
