import type { Browser, Target } from 'puppeteer-core';
import { connectChrome } from '../../../scripts/browsers/firefox/firefox-chrome';
import type { BrowserSession } from '../../../scripts/browsers/session';

/** Returns all uncaught errors so far from the extension's own scripts, in the page and in the popup. */
export function uncaughtErrors({ name, origin }: BrowserSession, browser: Browser): Promise<string[]> {
  return name === 'chromium' ? inChromium(browser, origin) : inFirefox(browser);
}

async function inChromium(browser: Browser, origin: string): Promise<string[]> {
  const targets = browser.targets().filter((target) => target.type() === 'page' || target.url().startsWith(origin));
  return (await Promise.all(targets.map((target) => thrownIn(target, origin)))).flat();
}

/** Returns the extension's errors in a target. `Runtime.enable` makes the debugging protocol report earlier errors again. */
async function thrownIn(target: Target, origin: string): Promise<string[]> {
  const session = await target.createCDPSession();
  const thrown: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, text, url = '', stackTrace } = exceptionDetails;
    const places = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (target.url().startsWith(origin) || places.some((place) => place.startsWith(origin))) thrown.push(exception?.description ?? text);
  });
  // The wait is limited, because a frozen tab does not answer. Frozen tabs are detected elsewhere.
  await Promise.race([session.send('Runtime.enable'), new Promise((done) => setTimeout(done, 2_000))]);
  await session.detach().catch(() => undefined);
  return thrown;
}

async function inFirefox(browser: Browser): Promise<string[]> {
  const chrome = await connectChrome(browser);
  return chrome.run(takeErrors);
}

interface ConsoleMessage {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
}
declare const Services: { console: { getMessageArray(): readonly object[]; reset(): void } };
declare const Ci: { nsIScriptError: unknown };

/**
 * Returns the extension's errors, but not its warnings, from Firefox's console, and clears the console. Runs in Firefox's browser window.
 */
function takeErrors(): string[] {
  const WARNING = 1;
  const all = Services.console.getMessageArray().flatMap((message) => {
    const { errorMessage, sourceName, flags } = (message as { QueryInterface?(kind: unknown): ConsoleMessage }).QueryInterface
      ? (() => {
          try {
            return (message as { QueryInterface(kind: unknown): ConsoleMessage }).QueryInterface(Ci.nsIScriptError);
          } catch {
            return {}; // The message is a line of the log and not a script error.
          }
        })()
      : ({} as ConsoleMessage);
    const isOurs = sourceName?.startsWith('moz-extension:') === true;
    // If the popup closes while it is waiting for the library, the browser reports the promise. No script can catch that error, so it is
    // ignored here.
    const isClosing = /^Promise (?:rejected|resolved) after context unloaded/.test(errorMessage ?? '');
    return errorMessage && isOurs && !isClosing && ((flags ?? 0) & WARNING) === 0 ? [errorMessage] : [];
  });
  Services.console.reset();
  return all;
}
