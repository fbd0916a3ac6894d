import { browser } from 'wxt/browser';
import type { LibraryCall } from '../library/library';
import type { Result } from '../model';
import { startOffscreenOwner } from './library/offscreen-owner';
import { startWorkerOwner } from './library/worker-owner';
import { onMessage } from './messages';

/** What reader mode may ask from within a page: nothing that reads or removes what was saved elsewhere. */
const FROM_PAGES: ReadonlySet<LibraryCall> = new Set<LibraryCall>(['status', 'find', 'save']);

/** Answers every surface's calls of the library. Call it while the background starts, so that a call that wakes it is not lost. */
export function serveLibrary(): void {
  // Chromium's service worker can neither keep workers nor open files; Firefox's background page can.
  const ask = import.meta.env.FIREFOX ? startWorkerOwner() : startOffscreenOwner();
  onMessage('library', async ({ data, sender }): Promise<Result<unknown>> => {
    if (sender.id !== browser.runtime.id || !(isOurPage(sender.url) || FROM_PAGES.has(data.call))) {
      return { ok: false, error: { code: 'unexpected', detail: 'This sender may not ask that of the library.' } };
    }
    try {
      return await ask(data);
    } catch (error) {
      return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
    }
  });
}

const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;
