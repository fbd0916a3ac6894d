import type { OpenPage, Reading, Result } from '../model';
import { takeOverlay } from './page-overlay';
import { type MessageTable, textUpTo } from './serve-messages';

const MAX_KEY = 40;

/**
 * Returns the table of the messages for the overlay. The background does the work, because a popup may close before the work is done.
 * @param toggle Marks a reading on the page of a tab, or removes the marks.
 */
export const overlayMessages = (
  toggle: (tabId: number, page: OpenPage) => Promise<Result<'on' | 'off'>>,
): MessageTable<'toggleOverlay' | 'overlayReady'> => ({
  toggleOverlay: {
    from: 'view',
    decode: decodeToggle,
    handle: ({ tabId, page }) => toggle(tabId, page),
  },
  overlayReady: { from: 'frame', decode: textUpTo(MAX_KEY), handle: (key, frame): Result<Reading> => takeOverlay(frame, key) },
});

/** Returns the data, or `null` if it names no tab. The page is not checked, because it comes from a view, which is part of the extension. */
function decodeToggle(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } | null {
  const asked = arrived as { readonly tabId: number; readonly page: OpenPage } | null;
  return Number.isSafeInteger(asked?.tabId) ? asked : null;
}
