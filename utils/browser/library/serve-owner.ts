import { browser } from 'wxt/browser';
import { onMessage } from '../messages';
import { startWorkerOwner } from './worker-owner';

/** In the offscreen document: answers the background, and nobody who speaks from a tab. */
export function serveLibraryOwner(): void {
  const ask = startWorkerOwner();
  onMessage('libraryOwner', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id || sender.tab)
      return { ok: false, error: { code: 'unexpected', detail: 'This sender may not call the owner.' } };
    return ask(data);
  });
}
