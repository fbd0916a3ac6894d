import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { ensureChromium } from '../../../../../scripts/browsers.mjs';
import { downloadsOf } from '../downloads.ts';
import { orEnd } from '../end-browser.ts';

/** An extension that is an engine of speech. */
const VOICES = join(import.meta.dirname, 'voices');

export interface ChromiumStart {
  /** `false` where somebody looks on. */
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly build: string;
  readonly hasVoices: boolean;
  /** The address of the page that stays open. */
  readonly site: string;
}
export interface RunningChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The page that stays open, so that the window does. */
  readonly blank: Page;
}

/** Launches Chromium with a profile folder, and installs the extension, allowed in private windows. */
export async function launchChromium(profile: string, { headless, build, hasVoices, site }: ChromiumStart): Promise<RunningChromium> {
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    defaultViewport: null,
    // With the bar «controlled by automated software» a window is no picture of what a reader has.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // Tests read English words. Who looks on has the words of their own language.
    ...(headless ? { env: { ...process.env, LANGUAGE: 'en' } } : {}),
    args: [
      '--window-size=1280,900',
      '--hide-crash-restore-bubble',
      ...(site === 'about:blank' ? [] : ['--process-per-site']),
      // Without a window nobody could close its preview, and the page would stay as good as being printed.
      ...(headless ? ['--disable-print-preview'] : []),
      // No test needs a network; a page of elsewhere would wait for one.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(headless ? ['--lang=en-GB'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return orEnd(browser, profile, async () => {
    if (hasVoices) await browser.installExtension(VOICES);
    const id = await browser.installExtension(build, { enabledInIncognito: true });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not take the extension.');
    const [blank = await browser.newPage()] = await browser.pages();
    await blank.goto(site);
    return { browser, extension, origin: `chrome-extension://${id}`, blank };
  });
}
