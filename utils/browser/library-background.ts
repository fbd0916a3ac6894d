import { browser } from 'wxt/browser';
import { askFromPage, REFUSED } from '../library/ask-from-page';
import type { LibraryRequest } from '../library/library';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { isOurPage } from './is-our-page';
import { startOffscreenOwner } from './library/offscreen-owner';
import { startWorkerOwner } from './library/worker-owner';
import { onMessage } from './messages';

/** A function that passes a library call to the owner of the database and returns the answer. It works only in the background. */
export type AskLibrary = (request: LibraryRequest) => Promise<Result<unknown>>;

/**
 * Answers library calls from all views. Must be called while the background starts, because otherwise a call that wakes the background is
 * lost. Returns the function with which the background itself calls the library.
 */
export function serveLibrary(): AskLibrary {
  // Chromium's service worker can neither start workers nor open files. Firefox's background page can do both.
  const ask = import.meta.env.FIREFOX ? startWorkerOwner() : startOffscreenOwner();
  onMessage('library', async ({ data, sender }): Promise<Result<unknown>> => {
    if (sender.id !== browser.runtime.id) return REFUSED;
    try {
      const { url: address, tab } = sender;
      return await (isOurPage(address) ? ask(data) : askFromPage(ask, data, { address, isPrivate: tab?.incognito === true }));
    } catch (error) {
      reportProblem('library.ask', error);
      return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
    }
  });
  return ask;
}
