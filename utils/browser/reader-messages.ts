import type { OpenPage } from '../model';
import { printInReader, toggleReader } from './reader-mode';
import type { MessageTable } from './serve-messages';

/** The table of the messages with which views open, close and print reader mode. The background answers them, because a popup may close first. */
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

/** Passes on the data of a view, which is a part of the extension. */
function trustView(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } {
  return arrived as { readonly tabId: number; readonly page: OpenPage };
}
