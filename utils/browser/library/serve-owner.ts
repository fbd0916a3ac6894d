import { browser } from 'wxt/browser';
import { onMessage } from '../messages';
import { startWorkerOwner } from './worker-owner';

/** Answers the library calls that the background passes on. Runs in the offscreen document, and refuses calls from tabs. */
export function serveLibraryOwner(): void {
  const ask = startWorkerOwner();
  onMessage('libraryOwner', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id || sender.tab)
      return { ok: false, error: { code: 'unexpected', detail: 'This sender may not call the owner.' } };
    return ask(data);
  });
}
