import { onMessage } from './messages';
import { printInReader, toggleReader } from './reader-mode';
import { isOwnPage, REFUSED } from './sender';
import { settle } from './settle';

/**
 * Opens, closes and prints reader mode on the request of pages of the extension, and refuses all other senders. Must be called
 * while the background starts.
 */
export function serveReader(): void {
  onMessage('toggleReader', ({ data: { tabId, page }, sender }) =>
    isOwnPage(sender) ? settle(() => toggleReader(tabId, async () => ({ ok: true, value: page }))) : REFUSED,
  );
  onMessage('printInReader', ({ data: { tabId, page }, sender }) =>
    isOwnPage(sender) ? settle(() => printInReader(tabId, async () => ({ ok: true, value: page }))) : REFUSED,
  );
}
