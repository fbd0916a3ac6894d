import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/browsers.mjs';
import { endBrowser } from './end-browser.ts';

/** Where the tests that are being run have a profile that Firefox has started with once: with what it made there it starts twice as fast. */
const STARTED = 'DRAMATIS_STARTED_PROFILE';

/** Runs once before the end-to-end tests. What it returns runs after them. */
export default async function startOnce(): Promise<() => Promise<void>> {
  const profile = await mkdtemp(join(tmpdir(), 'dramatis-started-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const options = { browser: 'firefox', executablePath: await ensureFirefox(), headless: true, userDataDir: profile } as const;
    await endBrowser(await puppeteer.launch(options));
  } catch (problem) {
    await remove();
    throw problem;
  }
  process.env[STARTED] = profile;
  return remove;
}

/** A profile in which nobody has done anything yet. The caller removes it. */
export async function makeFirefoxProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'dramatis-firefox-'));
  const started = process.env[STARTED];
  if (started) await cp(started, profile, { recursive: true });
  return profile;
}
