import type { Surface } from '../../../../scripts/browsers/session';

/** The part of the extension API that this file uses. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: { value: unknown } }> } };

/** A request to the library; see `LibraryRequest`. */
interface Call {
  readonly call: string;
  readonly [name: string]: unknown;
}

/**
 * Sends a request to the library as the pages of the extension do, and returns the answer. Tests use it for facts that the screen does not
 * show.
 */
export const askLibrary = (surface: Surface, request: Call): Promise<unknown> =>
  surface.evaluate(
    async (data: object) => (await chrome.runtime.sendMessage({ id: 0, type: 'library', data, timestamp: 0 })).res.value,
    request,
  );

/**
 * Waits until a surface has received all its answers from the library, even if the screen does not show it. The library answers requests in
 * order, and a surface sends each request after the answer to the previous one. So the surface's next request always arrives before the
 * next one that is sent here.
 */
export async function waitForLibrary(surface: Surface): Promise<void> {
  /** The number of requests sent here. It is higher than the number that a surface sends about an article. */
  const QUESTIONS = 4;
  for (let asked = 0; asked < QUESTIONS; asked++) await askLibrary(surface, { call: 'status' });
}
