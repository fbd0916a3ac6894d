import type { Surface } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';

/**
 * Waits until a popup closes by itself. Only the popup is queried, because in Firefox a query to the page below it would bring that page to
 * the front.
 */
export const waitUntilClosed = (popup: Surface): Promise<boolean> =>
  waitUntil('the popup to close', () => popup.evaluate(() => false).catch(() => true));
