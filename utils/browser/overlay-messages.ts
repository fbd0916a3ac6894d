import type { OpenPage, Reading, Result } from '../model';
import { takeOverlay } from './page-overlay';
import { frameKey, type MessageTable, pageInTab } from './serve-messages';

/**
 * Returns the table of the messages for the overlay. The background does the work, because a popup may close before the work is done.
 * @param toggle Marks a reading on the page of a tab, or removes the marks.
 */
export const overlayMessages = (
  toggle: (tabId: number, page: OpenPage) => Promise<Result<'on' | 'off'>>,
): MessageTable<'toggleOverlay' | 'overlayReady'> => ({
  toggleOverlay: {
    from: 'view',
    decode: pageInTab,
    handle: ({ tabId, page }) => toggle(tabId, page),
  },
  overlayReady: { from: 'frame', decode: frameKey, handle: (key, frame): Result<Reading> => takeOverlay(frame, key) },
});
