import puppeteer, { type Browser } from 'puppeteer-core';
import { FIREFOX_EXTENSION_ID } from '../builds.ts';
import { downloadsOf } from '../downloads.ts';
import { endOnError } from '../end-on-error.ts';
import { ensureFirefox } from '../install-browsers.mjs';
import { connectChrome, type FirefoxChrome } from './firefox-chrome.ts';
import { PREFERENCES, VOICES } from './firefox-preferences.ts';
import { closeEverything, pinButton } from './firefox-window.ts';

/** The part of Firefox's internal API that this file uses. */
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** The id of the extension's toolbar button. */
export const WIDGET = `${FIREFOX_EXTENSION_ID.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;

export interface FirefoxStart {
  /** Whether to run without a window; false if a person is watching. */
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly build: string;
  /** Whether to enable the test voices. */
  readonly hasVoices: boolean;
  /** Whether every site gets a process of its own, as in a reader's browser. Puppeteer turns this off, because its clicks would miss frames. */
  readonly isolatesSites: boolean;
  /** The address of a page to keep open, as after a reset. */
  readonly site: string;
}
export interface RunningFirefox {
  readonly browser: Browser;
  readonly chrome: FirefoxChrome;
}
interface Installer {
  send(method: 'webExtension.install', params: object): Promise<unknown>;
}

/** Launches Firefox with a profile folder, installs the extension, allows it in private windows, and pins it to the toolbar. */
export async function launchFirefox(
  profile: string,
  { headless, build, hasVoices, isolatesSites, site }: FirefoxStart,
): Promise<RunningFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(hasVoices && VOICES),
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
    },
  });
  return endOnError(browser, profile, async () => {
    // Sends the command directly, because Puppeteer's `installExtension` cannot allow the extension in private windows.
    const { connection } = browser as Browser & { connection?: Installer };
    await connection?.send('webExtension.install', { extensionData: { type: 'path', path: build }, 'moz:allowPrivateBrowsing': true });
    const chrome = await connectChrome(browser);
    await chrome.run(pinButton, WIDGET);
    if (isolatesSites) await chrome.run(isolateSites);
    await chrome.run(closeEverything, site);
    return { browser, chrome };
  });
}

/** Gives each site that is opened from now on a process of its own. Runs in the browser window. */
function isolateSites(): void {
  Services.prefs.setIntPref('fission.webContentIsolationStrategy', 1);
}
