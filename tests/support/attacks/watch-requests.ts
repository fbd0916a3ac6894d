import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { connectChrome } from '../../../scripts/browsers/firefox/firefox-chrome.ts';
import type { BrowserName } from '../../../scripts/browsers/session.ts';

/** A network request that the browser has made. */
export interface SeenRequest {
  /** The address without its fragment. */
  readonly url: string;
  /** The address of the document that requests it, or an empty string if no document does. */
  readonly documentUrl: string;
  /** Whether the browser requested it as a picture. */
  readonly isPicture: boolean;
  /** Whether a content security policy has blocked the request before it reached the network. Firefox does not list such requests. */
  readonly isBlocked: boolean;
}
/** A watch over the network requests of a whole browser. */
export interface RequestWatch {
  /** Returns the requests since the last call. Leaves out the extension's own files and addresses without a network, such as `data:`. */
  take(): Promise<readonly SeenRequest[]>;
  /** Ends the watch. */
  stop(): Promise<void>;
}

/**
 * Watches the network requests of every page, frame and worker, by the browser's own network events. Requests that the browser itself makes
 * for no page and no extension, for example to look for updates, are left out: Chromium reports only those of documents and workers, and
 * Firefox marks its own.
 */
export const watchRequests = (name: BrowserName, browser: Browser): Promise<RequestWatch> =>
  name === 'chromium' ? watchChromium(browser) : watchFirefox(browser);

const needsNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/.test(url);

async function watchChromium(browser: Browser): Promise<RequestWatch> {
  /** The requests, by their id and their address, because a redirected request keeps its id. */
  const seen = new Map<string, SeenRequest>();
  const add = (requestId: string, url: string, documentUrl: string, isPicture: boolean) => {
    if (needsNetwork(url)) seen.set(`${requestId} ${url}`, { url, documentUrl, isPicture, isBlocked: false });
  };
  /** The sessions of the pages, frames and workers that are watched, and the start of the watch over each. */
  const sessions = new Map<CDPSession, Promise<void>>();
  const attachTo = (session: CDPSession, filter: readonly Protocol.Target.FilterEntry[] = []) => {
    session.on('sessionattached', (child: CDPSession) => sessions.set(child, listen(child).catch(ignoreClosed)));
    session.on('sessiondetached', (child: CDPSession) => sessions.delete(child));
    // New documents and workers wait until they are watched.
    const options = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    return session.send('Target.setAutoAttach', { ...options, ...(filter.length > 0 && { filter: [...filter] }) });
  };
  const listen = async (session: CDPSession): Promise<void> => {
    session.on('Network.requestWillBeSent', ({ requestId, request: { url }, documentURL, type }) =>
      add(requestId, url, documentURL, type === 'Image'),
    );
    session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
      const key = [...seen.keys()].findLast((one) => one.startsWith(`${requestId} `));
      const request = key && seen.get(key);
      if (request && blockedReason === 'csp') seen.set(key, { ...request, isBlocked: true });
    });
    session.on('Network.webSocketCreated', ({ requestId, url }) => add(requestId, url, '', false));
    await Promise.all([session.send('Network.enable'), attachTo(session), session.send('Runtime.runIfWaitingForDebugger')]);
  };
  const session = await browser.target().createCDPSession();
  // The browser attaches to tabs and service workers, a tab to its page, and a page to its workers and its frames of another process. Only a
  // page that is attached to through its tab waits.
  await attachTo(session, [{ type: 'page', exclude: true }, {}]);
  // This does not attach to the pages that are open already.
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId } of targetInfos) await session.send('Target.attachToTarget', { targetId, flatten: true }).catch(ignoreClosed);
  // A page that is not watched yet when it navigates may load its pictures unseen.
  await Promise.all(sessions.values());
  return {
    async take() {
      // An answer arrives after the events of its own session, which may be later than an event of another session, such as a page's `load`.
      await Promise.all([...sessions.keys()].map((one) => one.send('Network.enable').catch(ignoreClosed)));
      const all = [...seen.values()];
      seen.clear();
      return all;
    },
    stop: () => session.detach(),
  };
}

/** Ignores the error for a target that has closed before it could be watched, or that has no network, such as a window. */
function ignoreClosed(problem: unknown): void {
  if (!/closed|detached|No target|Not allowed|not found|wasn't found/i.test(String(problem))) throw problem;
}

/**
 * Uses the observers of Firefox's network, because WebDriver BiDi does not report the requests of an extension's popups and background.
 */
async function watchFirefox(browser: Browser): Promise<RequestWatch> {
  const chrome = await connectChrome(browser);
  await chrome.run(observeRequests);
  return {
    take: async () => (await chrome.run(takeRequests)).filter(({ url }) => needsNetwork(url)),
    stop: () => chrome.run(stopObserving),
  };
}

/** The parts of Firefox's internal API that this file uses. */
interface Channel {
  readonly URI: { readonly specIgnoringRef: string };
  readonly loadInfo: {
    readonly externalContentPolicyType: number;
    readonly browsingContextID: number;
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
  };
  QueryInterface(kind: unknown): Channel;
}
type Observer = (subject: Channel) => void;
declare const Services: {
  obs: { addObserver(observer: Observer, topic: string): void; removeObserver(observer: Observer, topic: string): void };
};
declare const Ci: { nsIHttpChannel: unknown };
declare const BrowsingContext: {
  get(id: number): { readonly currentWindowGlobal?: { readonly documentURI: { readonly spec: string } } } | null;
};
declare const window: { seenRequests?: SeenRequest[]; requestObserver?: Observer | undefined };

/** Lists every request of the browser, except those that Firefox itself makes for no page. Runs in Firefox's browser window. */
function observeRequests(): void {
  const PICTURES = [3, 21];
  const seen: SeenRequest[] = [];
  window.seenRequests = seen;
  window.requestObserver = (subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    // The principal of a page or of an extension, background included, is never the system's.
    const isOfFirefox = loadInfo.triggeringPrincipal.isSystemPrincipal && loadInfo.browsingContextID === 0;
    if (isOfFirefox) return;
    seen.push({
      url: URI.specIgnoringRef,
      documentUrl: BrowsingContext.get(loadInfo.browsingContextID)?.currentWindowGlobal?.documentURI.spec ?? '',
      isPicture: PICTURES.includes(loadInfo.externalContentPolicyType),
      isBlocked: false,
    });
  };
  Services.obs.addObserver(window.requestObserver, 'http-on-modify-request');
}

/** Returns and forgets the requests so far. Runs in Firefox's browser window. */
function takeRequests(): SeenRequest[] {
  return window.seenRequests?.splice(0) ?? [];
}

/** Stops listing requests. Runs in Firefox's browser window. */
function stopObserving(): void {
  if (window.requestObserver) Services.obs.removeObserver(window.requestObserver, 'http-on-modify-request');
  window.requestObserver = undefined;
}
