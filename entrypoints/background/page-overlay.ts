import { findTab } from '../../utils/browser/active-tab';
import { overlayTabs } from '../../utils/browser/overlay-tabs';
import { closeOverlay, isOverlayOn, openOverlay } from '../../utils/browser/page-overlay';
import { closeReader, isReaderOn } from '../../utils/browser/reader-mode';
import { createPageOverlay } from '../../utils/state/page-overlay';
import { recallTabPage } from './tab-pages';

/** The marks for quotations and names on the pages themselves. */
export const pageOverlay = createPageOverlay({
  open: openOverlay,
  close: closeOverlay,
  isOn: isOverlayOn,
  isReaderOn,
  closeReader,
  tabs: overlayTabs,
  async isPrivate(tabId) {
    const tab = await findTab(tabId);
    return !tab.ok || tab.value.isPrivate;
  },
  recall: recallTabPage,
});
