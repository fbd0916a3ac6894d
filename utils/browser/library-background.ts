import { askFromPage, REFUSED } from '../library/ask-from-page';
import type { LibraryRequest } from '../library/library';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { startOffscreenOwner } from './library/offscreen-owner';
import { startWorkerOwner } from './library/worker-owner';
import { keepLibraryUp } from './library-upkeep';
import { onMessage } from './messages';
import { pageOfReader } from './reader-pairing';
import { isOwnView, ownFrameOf } from './sender';

/** A function that passes a library call to the owner of the database and returns the answer. It works only in the background. */
export type AskLibrary = (request: LibraryRequest) => Promise<Result<unknown>>;

/**
 * Answers library calls from all views. Must be called while the background starts, because otherwise a call that wakes the background is
 * lost. Returns the function with which the background itself calls the library.
 */
export function serveLibrary(): AskLibrary {
  // Chromium's service worker can neither start workers nor open files. Firefox's background page can do both.
  const ask = keepLibraryUp(import.meta.env.FIREFOX ? startWorkerOwner() : startOffscreenOwner());
  onMessage('library', async ({ data, sender }): Promise<Result<unknown>> => {
    try {
      if (isOwnView(sender)) return await ask(data);
      const frame = ownFrameOf(sender);
      const page = frame && (await pageOfReader(frame));
      return page ? await askFromPage(ask, data, page) : REFUSED;
    } catch (error) {
      reportProblem('library.ask', error);
      return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
    }
  });
  return ask;
}
