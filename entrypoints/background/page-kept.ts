import { buttonCount } from './button-count';
import { pageOverlay } from './page-overlay';

/** Updates what shows the stored page of a tab outside the views: the number on the toolbar button, and the marks on the page itself. */
export async function pageKept(tabId: number): Promise<void> {
  await Promise.all([buttonCount.keep(tabId), pageOverlay.renew(tabId)]);
}
