import type { Surface } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';

/** Waits until a popup has closed by itself. Queries only the popup: in Firefox a query to its page would bring the page to the front. */
export const waitUntilClosed = (popup: Surface): Promise<boolean> =>
  waitUntil('the popup to close', () => popup.evaluate(() => false).catch(() => true));
