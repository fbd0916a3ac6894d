import type { OpenPage } from '../model';
import { printInReader, toggleReader } from './reader-mode';
import { pairReader, takeComing } from './reader-pairing';
import { type MessageTable, nothing, textUpTo } from './serve-messages';

const MAX_KEY = 40;

/**
 * The table of messages that open or close reader mode, or print the article in it, and the one with which the frame of reader mode asks for
 * its article. The background does the work, because a popup may close before the work is done.
 */
export const readerMessages: MessageTable<'toggleReader' | 'printInReader' | 'readerReady' | 'readerPage'> = {
  toggleReader: {
    from: 'view',
    decode: decodeOpening,
    handle: ({ tabId, page }) => toggleReader(tabId, async () => ({ ok: true, value: page })),
  },
  printInReader: {
    from: 'view',
    decode: decodeOpening,
    handle: ({ tabId, page }) => printInReader(tabId, async () => ({ ok: true, value: page })),
  },
  readerPage: { from: 'reader', decode: nothing, handle: (_, { tabId }) => takeComing(tabId) },
  readerReady: { from: 'frame', decode: textUpTo(MAX_KEY), handle: (key, frame) => pairReader(frame, key) },
};

/**
 * Returns the data, or `null` if it names no tab. The page is not checked, because it comes from a view, which is part of the extension.
 */
function decodeOpening(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } | null {
  const asked = arrived as { readonly tabId: number; readonly page: OpenPage } | null;
  return Number.isSafeInteger(asked?.tabId) ? asked : null;
}
