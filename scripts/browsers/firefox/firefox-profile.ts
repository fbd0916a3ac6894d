import { cp, rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { endBrowser } from '../end-on-error.ts';
import { ensureFirefox } from '../install-browsers.mjs';
import { makeFolder } from '../run-folder.ts';
import { PREFERENCES } from './firefox-preferences.ts';

/**
 * The environment variable that holds the path of a profile that Firefox has already used once. With a copy of such a profile, Firefox
 * starts twice as fast.
 */
const STARTED = 'DRAMATIS_STARTED_PROFILE';

/**
 * Starts and closes Firefox once, to create the profile whose path is stored in `STARTED`. Vitest calls this once before the end-to-end
 * tests. If Firefox does not start, only a warning is printed.
 */
export default async function startOnce(): Promise<void> {
  const profile = await makeFolder('dramatis-started-');
  try {
    const options = { browser: 'firefox', executablePath: await ensureFirefox(), headless: true, userDataDir: profile } as const;
    await endBrowser(await puppeteer.launch({ ...options, extraPrefsFirefox: PREFERENCES }));
    process.env[STARTED] = profile;
  } catch (problem) {
    console.warn('Firefox did not start. Its tests will fail, or start slowly:', problem);
  }
}

/** Creates a fresh profile and returns its folder, which the caller must delete. */
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

/** Deletes a profile. Retries, because Firefox may still be writing to it for a moment. */
const removeProfile = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 5 });
