import type { Surface } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';

/** Waits until a popup has closed by itself. Nothing is asked of the page behind it meanwhile: in Firefox that brings the page to the front. */
export const waitUntilClosed = (popup: Surface): Promise<boolean> =>
  waitUntil('the popup to close', () => popup.evaluate(() => false).catch(() => true));
