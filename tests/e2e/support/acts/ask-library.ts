import type { Surface } from '../browsers/session';

/** The extension's own messages, as far as tests send any. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: { value: unknown } }> } };

/** What the library is asked for; see `LibraryRequest`. */
interface Call {
  readonly call: string;
  readonly [name: string]: unknown;
}

/** Asks the library as the pages of the extension do, for what nothing on the screen tells. */
export const askLibrary = (surface: Surface, request: Call): Promise<unknown> =>
  surface.evaluate(
    async (data: object) => (await chrome.runtime.sendMessage({ id: 0, type: 'library', data, timestamp: 0 })).res.value,
    request,
  );

/**
 * Waits until a surface has all its answers from the library, where nothing on the screen tells: it asks a few questions one after the other, and
 * its library answers one call after the other. A question that is asked at an answer goes before the next of ours.
 */
export async function waitForLibrary(surface: Surface): Promise<void> {
  /** More than a surface asks about an article, one at the answer to the other. */
  const QUESTIONS = 4;
  for (let asked = 0; asked < QUESTIONS; asked++) await askLibrary(surface, { call: 'status' });
}
