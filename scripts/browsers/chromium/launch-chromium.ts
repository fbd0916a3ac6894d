import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { downloadsOf } from '../downloads.ts';
import { endOnError } from '../end-on-error.ts';
import { ensureChromium } from '../install-browsers.mjs';

/** The folder of an extension that is a speech engine for tests. */
const VOICES = join(import.meta.dirname, 'voices');

export interface ChromiumStart {
  /** False if a person watches. */
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly build: string;
  /** Whether to install the voices for tests. */
  readonly hasVoices: boolean;
  /** The address of the page that stays open. */
  readonly site: string;
}
export interface RunningChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The page that stays open, so that the window stays open too. */
  readonly blank: Page;
}

/** Launches Chromium with a profile folder, installs the extension, and allows it in private windows. */
export async function launchChromium(profile: string, { headless, build, hasVoices, site }: ChromiumStart): Promise<RunningChromium> {
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    defaultViewport: null,
    // A visible window looks as it does for a reader, without the bar «controlled by automated software».
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // Tests expect English texts. A person who watches gets their own language.
    ...(headless ? { env: { ...process.env, LANGUAGE: 'en' } } : {}),
    args: [
      '--window-size=1280,900',
      '--hide-crash-restore-bubble',
      ...(site === 'about:blank' ? [] : ['--process-per-site']),
      // Without a window nobody could close the print preview, and printing would never end.
      ...(headless ? ['--disable-print-preview'] : []),
      // No test needs a network. Requests to other hosts fail at once instead of keeping a page waiting.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(headless ? ['--lang=en-GB'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return endOnError(browser, profile, async () => {
    if (hasVoices) await browser.installExtension(VOICES);
    const id = await browser.installExtension(build, { enabledInIncognito: true });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not install the extension. Check the build and its manifest.');
    const [blank = await browser.newPage()] = await browser.pages();
    await blank.goto(site);
    return { browser, extension, origin: `chrome-extension://${id}`, blank };
  });
}
