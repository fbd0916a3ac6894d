import { startChromium } from '../../../../scripts/browsers/chromium/chromium-session.ts';
import { startFirefox } from '../../../../scripts/browsers/firefox/firefox-session.ts';
import type { BrowserName, BrowserSession } from '../../../../scripts/browsers/session.ts';
import { type PageServer, QUIET_PATH, startServer } from '../pages/server.ts';
import './worker-environment.ts';

interface Start {
  /** The folder of a build to use instead of the default one. */
  readonly build?: string;
  /** Whether the browser has silent test voices. A headless browser has no other voices. */
  readonly hasVoices?: boolean;
}

/** Starts a browser. The caller must close it. */
export async function startBrowser(name: BrowserName, start: Start): Promise<BrowserSession> {
  const site = `${(await sharedServer()).url}${QUIET_PATH}`;
  return name === 'chromium' ? startChromium({ ...start, site }) : startFirefox({ ...start, site });
}

/** The browsers shared by the test files of a worker. The worker's environment closes them. */
const sessions = new Map<BrowserName, Promise<BrowserSession>>();
let server: Promise<PageServer> | undefined;
globalThis.endSharedBrowsers = async () => {
  await Promise.all([...sessions.keys()].map(dropBrowser));
  await (await server)?.close();
};

/** Returns the shared browser of this worker. Starts it the first time it is requested. */
export function sharedBrowser(name: BrowserName): Promise<BrowserSession> {
  const running = sessions.get(name) ?? startBrowser(name, { hasVoices: true });
  sessions.set(name, running);
  return running;
}

/** Closes a shared browser that could not be reset. The next test gets a new one. */
export async function dropBrowser(name: BrowserName): Promise<void> {
  const running = sessions.get(name);
  sessions.delete(name);
  await (await running)?.close();
}

/** Returns the page server of this worker. Starts it the first time it is requested. */
export function sharedServer(): Promise<PageServer> {
  server ??= startServer();
  return server;
}
