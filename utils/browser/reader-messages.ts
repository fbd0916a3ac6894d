import { printInReader, toggleReader } from './reader-mode';
import { pairReader, takeComing } from './reader-pairing';
import { frameKey, type MessageTable, nothing, pageInTab } from './serve-messages';

/**
 * The table of messages that open or close reader mode, or print the article in it, and the one with which the frame of reader mode asks for
 * its article. The background does the work, because a popup may close before the work is done.
 */
export const readerMessages: MessageTable<'toggleReader' | 'printInReader' | 'readerReady' | 'readerPage'> = {
  toggleReader: {
    from: 'view',
    decode: pageInTab,
    handle: ({ tabId, page }) => toggleReader(tabId, async () => ({ ok: true, value: page })),
  },
  printInReader: {
    from: 'view',
    decode: pageInTab,
    handle: ({ tabId, page }) => printInReader(tabId, async () => ({ ok: true, value: page })),
  },
  readerPage: { from: 'reader', decode: nothing, handle: (_, { tabId }) => takeComing(tabId) },
  readerReady: { from: 'frame', decode: frameKey, handle: (key, frame) => pairReader(frame, key) },
};
