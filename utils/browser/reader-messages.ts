import type { OpenPage } from '../model';
import { printInReader, toggleReader } from './reader-mode';
import type { MessageTable } from './serve-messages';

/**
 * The table of messages with which views open or close reader mode, or print the article in it. The background does the work, because a
 * popup may close before the work is done.
 */
export const readerMessages: MessageTable<'toggleReader' | 'printInReader'> = {
  toggleReader: {
    from: 'view',
    decode: trustView,
    handle: ({ tabId, page }) => toggleReader(tabId, async () => ({ ok: true, value: page })),
  },
  printInReader: {
    from: 'view',
    decode: trustView,
    handle: ({ tabId, page }) => printInReader(tabId, async () => ({ ok: true, value: page })),
  },
};

/** Returns the data without checking it, because it comes from a view, which is part of the extension. */
function trustView(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } {
  return arrived as { readonly tabId: number; readonly page: OpenPage };
}
