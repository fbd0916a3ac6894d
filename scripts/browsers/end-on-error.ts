import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Calls `setUp` for a newly started browser. If that throws, closes the browser, deletes its profile and rethrows the error. */
export async function endOnError<T>(browser: Browser, profile: string, setUp: () => Promise<T>): Promise<T> {
  try {
    return await setUp();
  } catch (problem) {
    await endBrowser(browser);
    await deleteProfile(profile);
    throw problem;
  }
}

/** Deletes the profile folder of a closed browser. Retries, because the browser may still be writing to it for a moment. */
export const deleteProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** Closes a browser, unless it has closed already, and waits until its process has ended, so that its profile can be reused. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const isRunning = process && process.exitCode === null && process.signalCode === null;
  const gone = isRunning ? once(process, 'exit') : undefined;
  if (browser.connected) await browser.close();
  await gone;
}
