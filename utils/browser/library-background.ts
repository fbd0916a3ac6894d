import { askFromPage, REFUSED } from '../library/ask-from-page';
import type { SaveAnswer } from '../library/library';
import type { LibraryRequest } from '../library/library-calls';
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

/** An article that has been saved from the page in a tab. */
export interface SavedFromTab {
  readonly id: number;
  readonly tabId: number;
  /** The hosts from which the page has loaded pictures. */
  readonly hosts: readonly string[];
}

/**
 * Answers library calls from all views. Must be called while the background starts, because otherwise a call that wakes the background is
 * lost. Returns the function with which the background itself calls the library.
 * @param hear Is told of each article that has been saved from a page.
 */
export function serveLibrary(hear: (saved: SavedFromTab) => void): AskLibrary {
  // Chromium's service worker can neither start workers nor open files. Firefox's background page can do both.
  const ask = tellSaves(keepLibraryUp(import.meta.env.FIREFOX ? startWorkerOwner() : startOffscreenOwner()), hear);
  onMessage('library', async ({ data, sender }): Promise<Result<unknown>> => {
    try {
      if (isOwnView(sender)) return await ask(data);
      const frame = ownFrameOf(sender);
      const page = frame && (await pageOfReader(frame));
      // Reader mode cannot choose the tab.
      const askFromTab: AskLibrary = (request) => ask(request.call === 'save' ? { ...request, tab: page?.tabId } : request);
      return page ? await askFromPage(askFromTab, data, page) : REFUSED;
    } catch (error) {
      reportProblem('library.ask', error);
      return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
    }
  });
  return ask;
}

/** Returns a function that asks the library with `ask`, and tells `hear` of each article that has been saved from a page. */
const tellSaves =
  (ask: AskLibrary, hear: (saved: SavedFromTab) => void): AskLibrary =>
  async (request) => {
    const answer = await ask(request);
    if (request.call === 'save' && answer.ok && typeof request.tab === 'number') {
      const { id } = (answer.value as SaveAnswer).summary;
      const { pictureHosts = [] } = request.reading.article;
      hear({ id, tabId: request.tab, hosts: pictureHosts.filter((host) => typeof host === 'string') });
    }
    return answer;
  };
