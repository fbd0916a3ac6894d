import { type PageServer, QUIET_PATH, startServer } from '../pages/server.ts';
import { startChromium } from './chromium/chromium-session.ts';
import { startFirefox } from './firefox/firefox-session.ts';
import type { BrowserName, BrowserSession } from './session.ts';
import './worker-environment.ts';

interface Start {
  /** The folder of another build than the usual one. */
  readonly build?: string;
  /** Whether the browser has voices, which say nothing: headless it has none of its own. */
  readonly hasVoices?: boolean;
}

/** Starts a browser that the caller closes. */
export async function startBrowser(name: BrowserName, start: Start): Promise<BrowserSession> {
  const site = `${(await sharedServer()).url}${QUIET_PATH}`;
  return name === 'chromium' ? startChromium({ ...start, site }) : startFirefox({ ...start, site });
}

/** What the files that run in one worker share. The worker's environment ends it. */
const sessions = new Map<BrowserName, Promise<BrowserSession>>();
let server: Promise<PageServer> | undefined;
globalThis.endSharedBrowsers = async () => {
  await Promise.all([...sessions.keys()].map(dropBrowser));
  await (await server)?.close();
};

/** The running browser of this worker; it is started when the first test wants it. */
export function sharedBrowser(name: BrowserName): Promise<BrowserSession> {
  const running = sessions.get(name) ?? startBrowser(name, { hasVoices: true });
  sessions.set(name, running);
  return running;
}

/** Ends the shared browser, so that the next test gets a new one: for one that could not be reset. */
export async function dropBrowser(name: BrowserName): Promise<void> {
  const running = sessions.get(name);
  sessions.delete(name);
  await (await running)?.close();
}

export function sharedServer(): Promise<PageServer> {
  server ??= startServer();
  return server;
}
