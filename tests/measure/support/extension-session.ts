import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type EvaluateFunc } from 'puppeteer-core';
import { buildOf, FIREFOX_EXTENSION_ID, isBuilt } from '../../../scripts/browsers/builds';
import { connectChrome, type FirefoxChrome } from '../../../scripts/browsers/firefox/firefox-chrome';
import { ensureChromium, ensureFirefox } from '../../../scripts/browsers/install-browsers.mjs';
import type { BrowserName } from '../../../scripts/browsers/session';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { memoryOf, processesOf } from './process-tree';

export type Kind = BrowserName;

/** A running browser with a persistent profile, the built extension and an open page. */
export interface ExtensionSession {
  /**
   * Runs a function in the page. The function is sent to the page as source text, so it must be self-contained. Its arguments and
   * result must be serialisable as JSON.
   */
  evaluate<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Returns the memory of all of the browser's processes after their garbage has been collected, in megabytes. */
  memory(): Promise<number>;
  /** Kills all of the browser's processes immediately, as a power cut would. */
  kill(): Promise<void>;
  /** Closes the browser normally. */
  close(): Promise<void>;
}

/** The fixed UUID in the addresses of the extension's pages in Firefox. */
const UUID = '7c0f5a52-1a64-4d3b-8a0e-54a5d3f0b7c1';

/**
 * Starts a browser with the build in `.output`, which is created if it is missing. `home` is a temporary folder for the profile and for a
 * copy of the build. The build is copied only the first time, so that all sessions with a profile run the same build.
 * @param isBlank Opens an empty page instead of the library.
 */
export function openSession(kind: Kind, home: string, isBlank = false): Promise<ExtensionSession> {
  const build = join(home, 'build');
  if (!isBuilt(kind)) execFileSync('npm', ['run', '-s', `build:${kind}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(build)) cpSync(buildOf(kind), build, { recursive: true });
  mkdirSync(join(home, 'profile'), { recursive: true });
  const open = kind === 'chromium' ? openChromium : openFirefox;
  return open(build, join(home, 'profile'), isBlank);
}

async function openChromium(build: string, userDataDir: string, isBlank: boolean): Promise<ExtensionSession> {
  const browser = await puppeteer.launch({
    executablePath: await ensureChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const id = await browser.installExtension(build);
  const page = await browser.newPage();
  if (!isBlank) await page.goto(`chrome-extension://${id}/library.html`);
  return {
    evaluate: (fn, ...args) => page.evaluate(fn as EvaluateFunc<typeof args>, ...args) as never,
    async memory() {
      await collectGarbage(browser);
      return memoryOf(userDataDir);
    },
    ...endings(browser, userDataDir),
  };
}

async function openFirefox(build: string, userDataDir: string, isBlank: boolean): Promise<ExtensionSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    userDataDir,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(build);
  const chrome = await connectChrome(browser);
  const address = isBlank ? 'about:blank' : `moz-extension://${UUID}/library.html`;
  const id = await chrome.run(openTab, address);
  const evaluate: ExtensionSession['evaluate'] = (fn, ...args) => evaluateBeside(chrome, id, fn, args) as never;
  await waitUntil('the page', () => evaluate((at) => location.href === at && document.readyState === 'complete', address));
  return {
    evaluate,
    async memory() {
      await chrome.run(minimiseMemory);
      return memoryOf(userDataDir);
    },
    ...endings(browser, userDataDir),
  };
}

declare const gBrowser: { addTrustedTab(url: string): { linkedBrowser: { browserId: number } }; selectedTab: object };
/** Opens a tab and returns its browser id. Runs in Firefox's browser window. */
function openTab(url: string): number {
  const tab = gBrowser.addTrustedTab(url);
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

declare const Cc: Readonly<Record<string, { getService(type: object): { minimizeMemoryUsage(whenDone: () => void): void } }>>;
declare const Ci: { readonly nsIMemoryReporterManager: object };
/** Collects the garbage of all processes. Runs in Firefox's browser window. */
const minimiseMemory = (): Promise<void> =>
  new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve),
  );

/** Collects the garbage of all pages and workers of Chromium. */
async function collectGarbage(browser: Browser): Promise<void> {
  for (const target of browser.targets()) {
    if (!['page', 'background_page', 'service_worker', 'other', 'webview'].includes(target.type())) continue;
    const session = await target.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  }
}

function evaluateBeside(chrome: FirefoxChrome, id: number, fn: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> {
  const code = `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;
  return chrome.runBeside(
    id,
    `const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); return await Cu.evalInSandbox(${JSON.stringify(code)}, box);`,
  );
}

function endings(browser: Browser, profile: string): Pick<ExtensionSession, 'kill' | 'close'> {
  const process_ = browser.process();
  const ended = new Promise<void>((resolve) => process_?.once('exit', () => resolve()));
  return {
    async kill() {
      for (const id of processesOf(profile)) if (id !== process.pid) killProcess(id);
      await ended;
      await waitUntil('the end of every process', async () => processesOf(profile).length === 0);
      await waitUntil('the restored preferences', async () => !isRestoring(profile));
      await browser.disconnect();
    },
    async close() {
      await browser.close();
      await ended;
      await waitUntil('the restored preferences', async () => !isRestoring(profile));
    },
  };
}

/** Returns whether Puppeteer is still restoring the preferences of a Firefox profile, which it does after the browser has ended. */
const isRestoring = (profile: string): boolean => readdirSync(profile).some((name) => name.endsWith('.puppeteer'));

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (problem) {
    // The process may have just ended together with its parent. Any other error is a bug.
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH')) throw problem;
  }
}
