import type { Surface } from '../../../../scripts/browsers/session';

/** The part of the extension API that this file uses. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: { value: unknown } }> } };

/** A request to the library. See `LibraryRequest`. */
interface Call {
  readonly call: string;
  readonly [name: string]: unknown;
}

/**
 * Sends a request to the library in the same way as the extension's pages, and returns the answer. Tests use it to check facts that are not
 * visible on screen.
 */
export const askLibrary = (surface: Surface, request: Call): Promise<unknown> =>
  surface.evaluate(
    async (data: object) => (await chrome.runtime.sendMessage({ id: 0, type: 'library', data, timestamp: 0 })).res.value,
    request,
  );

/**
 * Waits until an extension page has received the answers to all its library requests, even to those that change nothing on screen. The
 * library answers in order, and a page sends its next request only after the previous answer. Each request sent by this function therefore
 * waits for at most one of the page's requests, so the function sends several, one after another.
 */
export async function waitForLibrary(surface: Surface): Promise<void> {
  /** The number of requests to send. It exceeds the number of requests that an extension page sends about an article. */
  const QUESTIONS = 4;
  for (let asked = 0; asked < QUESTIONS; asked++) await askLibrary(surface, { call: 'status' });
}
