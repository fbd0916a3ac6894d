import { cp, rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../../../../../scripts/browsers.mjs';
import { endBrowser } from '../end-browser.ts';
import { makeFolder } from '../run-folder.ts';
import { PREFERENCES } from './firefox-preferences.ts';

/** Where the tests that are being run have a profile that Firefox has started with once: with what it made there it starts twice as fast. */
const STARTED = 'DRAMATIS_STARTED_PROFILE';

/** Runs once before the end-to-end tests. Where Firefox does not start, its own tests are to say so. */
export default async function startOnce(): Promise<void> {
  const profile = await makeFolder('dramatis-started-');
  try {
    const options = { browser: 'firefox', executablePath: await ensureFirefox(), headless: true, userDataDir: profile } as const;
    await endBrowser(await puppeteer.launch({ ...options, extraPrefsFirefox: PREFERENCES }));
    process.env[STARTED] = profile;
  } catch (problem) {
    console.warn('Firefox did not start, and will start slowly where it does:', problem);
  }
}

/** A profile in which nobody has done anything yet. The caller removes it. */
export async function makeFirefoxProfile(): Promise<string> {
  const profile = await makeFolder('dramatis-firefox-');
  const started = process.env[STARTED];
  if (!started) return profile;
  try {
    await cp(started, profile, { recursive: true });
    return profile;
  } catch (problem) {
    await removeProfile(profile);
    throw problem;
  }
}

/** Firefox may still be writing for a moment. */
const removeProfile = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 5 });
