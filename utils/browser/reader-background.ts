import { onMessage } from './messages';
import { printInReader, toggleReader } from './reader-mode';
import { isOwnPage, REFUSED } from './sender';
import { settle } from './settle';

/** Has reader mode show what pages of the extension ask for, and nobody else. Call it while the background starts. */
export function serveReader(): void {
  onMessage('toggleReader', ({ data: { tabId, page }, sender }) =>
    isOwnPage(sender) ? settle(() => toggleReader(tabId, async () => ({ ok: true, value: page }))) : REFUSED,
  );
  onMessage('printInReader', ({ data: { tabId, page }, sender }) =>
    isOwnPage(sender) ? settle(() => printInReader(tabId, async () => ({ ok: true, value: page }))) : REFUSED,
  );
}
