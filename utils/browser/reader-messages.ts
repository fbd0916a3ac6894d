import type { OpenPage } from '../model';
import { printInReader, toggleReader } from './reader-mode';
import type { MessageTable } from './serve-messages';

/**
 * The table of the messages with which views open and close reader mode and print from it. The background does this for them, because a
 * popup may close before it is done.
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

/** Returns the data from a view unchecked, because views are part of the extension. */
function trustView(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } {
  return arrived as { readonly tabId: number; readonly page: OpenPage };
}
