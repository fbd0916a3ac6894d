import type { Surface } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';

/**
 * Waits until a popup has closed automatically. Queries only the popup, because in Firefox querying the page below it would bring that page
 * to the front.
 */
export const waitUntilClosed = (popup: Surface): Promise<boolean> =>
  waitUntil('the popup to close', () => popup.evaluate(() => false).catch(() => true));
