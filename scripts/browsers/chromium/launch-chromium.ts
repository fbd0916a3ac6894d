import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { downloadsOf } from '../downloads.ts';
import { endOnError } from '../end-on-error.ts';
import { ensureChromium } from '../install-browsers.mjs';
import { CHROMIUM_HOSTS } from '../served-hosts.ts';

/** The folder of an extension that provides a speech engine for tests. */
const VOICES = join(import.meta.dirname, 'voices');

/**
 * Flags that make Chromium start fewer processes: one for all pages of a site, and none in advance. Starting a process takes longer than
 * most tests.
 */
const FEWER_PROCESSES = ['--process-per-site', '--disable-features=SpareRendererForSitePerProcess'];

/**
 * Flags that save time and change nothing that is tested: the browser's own buttons, tabs and bubbles change without animations, whose frames
 * are drawn without a GPU, the library's WebAssembly is compiled once, and scripts are not optimised, because a page or worker ends before a
 * second, optimising compilation is worth its time.
 */
const LESS_WORK = ['--animation-duration-scale=0', '--js-flags=--liftoff-only,--no-maglev,--no-turbofan'];

export interface ChromiumStart {
  /** Whether to run without a window; false if a person is watching. */
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly build: string;
  /** Whether to install the test voices. */
  readonly hasVoices: boolean;
  /** The address of a page to keep open, so that the process for its site keeps running. */
  readonly site: string;
}
export interface RunningChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The extension's origin, `chrome-extension://…`, without a trailing slash. */
  readonly origin: string;
  /** A page that is never closed, so that the window stays open. */
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
    // Hides the «controlled by automated test software» notice, so that a visible window looks as it does for readers.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // Tests run in headless mode and expect an English interface, and file names with any letters, which Chromium does not write on a machine
    // without a locale. A visible browser uses the language of the person who is watching.
    ...(headless ? { env: { ...process.env, LANGUAGE: 'en', LC_ALL: 'C.UTF-8' } } : {}),
    args: [
      '--window-size=1280,900',
      '--hide-crash-restore-bubble',
      ...(site === 'about:blank' ? [] : [...FEWER_PROCESSES, ...LESS_WORK]),
      // In headless mode, nobody can close the print preview, so printing would never finish.
      ...(headless ? ['--disable-print-preview'] : []),
      // Tests need no network access. Requests to other hosts fail immediately, so no page waits for them.
      CHROMIUM_HOSTS,
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
