import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { connectChrome } from '../../../scripts/browsers/firefox/firefox-chrome.ts';
import type { BrowserName } from '../../../scripts/browsers/session.ts';

/** A network request that the browser has made. */
export interface SeenRequest {
  readonly url: string;
  /** Whether the browser requested it as a picture. */
  readonly isPicture: boolean;
  /** Whether a content security policy has blocked the request before it reached the network. Firefox does not list such requests. */
  readonly isBlocked: boolean;
}
/** A watch over the network requests of a whole browser. */
export interface RequestWatch {
  /** Returns the requests since the last call. Leaves out the extension's own files and addresses without a network, such as `data:`. */
  take(): Promise<readonly SeenRequest[]>;
}

/** Watches the network requests of every page, frame and worker, by the browser's own network events. */
export const watchRequests = (name: BrowserName, browser: Browser): Promise<RequestWatch> =>
  name === 'chromium' ? watchChromium(browser) : watchFirefox(browser);

const needsNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/.test(url);

async function watchChromium(browser: Browser): Promise<RequestWatch> {
  const seen = new Map<string, SeenRequest>();
  const listen = async (session: CDPSession): Promise<void> => {
    session.on('Network.requestWillBeSent', ({ requestId, request: { url }, type }) => {
      if (needsNetwork(url)) seen.set(requestId, { url, isPicture: type === 'Image', isBlocked: false });
    });
    session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
      const request = seen.get(requestId);
      if (request && blockedReason === 'csp') seen.set(requestId, { ...request, isBlocked: true });
    });
    session.on('Network.webSocketCreated', ({ requestId, url }) => seen.set(requestId, { url, isPicture: false, isBlocked: false }));
    // Frames of another process and workers have sessions of their own.
    session.on('sessionattached', (child: CDPSession) => void listen(child).catch(ignoreClosed));
    await session.send('Network.enable');
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  };
  const watch = (target: Target): void => {
    if (target.type() !== 'browser') target.createCDPSession().then(listen).catch(ignoreClosed);
  };
  browser.on('targetcreated', watch);
  for (const target of browser.targets()) watch(target);
  return {
    async take() {
      const all = [...seen.values()];
      seen.clear();
      return all;
    },
  };
}

/** Ignores the error for a target that has closed before it could be watched, or that has no network, such as a window. */
function ignoreClosed(problem: unknown): void {
  if (!/closed|detached|No target|Not allowed|not found|wasn't found/i.test(String(problem))) throw problem;
}

async function watchFirefox(browser: Browser): Promise<RequestWatch> {
  const chrome = await connectChrome(browser);
  await chrome.run(observeRequests);
  return { take: async () => (await chrome.run(takeRequests)).filter(({ url }) => needsNetwork(url)) };
}

/** The parts of Firefox's internal API that this file uses. */
interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly externalContentPolicyType: number;
    readonly browsingContextID: number;
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
  };
  QueryInterface(kind: unknown): Channel;
}
declare const Services: { obs: { addObserver(observer: (subject: Channel) => void, topic: string): void } };
declare const Ci: { nsIHttpChannel: unknown };
declare const window: { seenRequests?: SeenRequest[] };

/** Lists every request of the browser, except those that Firefox itself makes for no page. Runs in Firefox's browser window. */
function observeRequests(): void {
  const PICTURES = [3, 21];
  const seen: SeenRequest[] = [];
  window.seenRequests = seen;
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const isOfFirefox = loadInfo.triggeringPrincipal.isSystemPrincipal && loadInfo.browsingContextID === 0;
    if (!isOfFirefox) seen.push({ url: URI.spec, isPicture: PICTURES.includes(loadInfo.externalContentPolicyType), isBlocked: false });
  }, 'http-on-modify-request');
}

/** Returns and forgets the requests so far. Runs in Firefox's browser window. */
function takeRequests(): SeenRequest[] {
  return window.seenRequests?.splice(0) ?? [];
}
