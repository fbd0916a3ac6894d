import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { findTab } from '../../utils/browser/active-tab';
import { isReaderOn, toggleReader } from '../../utils/browser/reader-mode';
import type { ReaderTriggers } from '../../utils/browser/reader-triggers';
import { showNotice } from '../../utils/browser/show-notice';
import { showPageNotice } from '../../utils/browser/show-page-notice';
import type { Library } from '../../utils/library/library';
import type { ErrorCode, OpenPage } from '../../utils/model';
import { saveInBackground } from '../../utils/state/save-in-background';
import { savePortsOf } from '../../utils/state/save-ports';
import { pageOverlay } from './page-overlay';
import { openTabPage, openTabSelection, stoppable } from './tab-pages';

const showError = (tabId: number, code: ErrorCode): Promise<void> => showNotice(tabId, i18n.t(`error.${code}`));

/** Shows an error on the toolbar button and over the page, because a page that keeps reader mode out gives no other sign. */
async function showReaderError(tabId: number, code: ErrorCode): Promise<void> {
  await showError(tabId, code);
  await showPageNotice(tabId, i18n.t(`error.${code}`), interfaceLocale(), interfaceDirection());
}

/** Marks the toolbar button of a tab whose page took reader mode away. The script in the page shows the sentence. */
export const tellTakenAway = (tabId: number): Promise<void> => showError(tabId, 'readerTakenAway');

async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await findTab(tabId);
  return tab.ok && tab.value.isPrivate;
}

/**
 * Opens reader mode in a tab unless it is already open. Returns whether the page has been read for this.
 * @param isAutomatic whether the setting for the site, and not the reader, opens reader mode. If so, errors are not shown.
 * @param onRead Is called with the page before reader mode opens.
 */
export async function openReader(tabId: number, isAutomatic: boolean, onRead?: (page: OpenPage) => Promise<void>): Promise<boolean> {
  if (await isReaderOn(tabId)) return false;
  const page = await openTabPage(tabId);
  if (!page.ok) {
    if (!isAutomatic) await showError(tabId, page.error.code);
    return true;
  }
  await onRead?.(page.value);
  if (await isReaderOn(tabId)) return true;
  const toggled = await toggleReader(tabId, async () => page);
  if (!toggled.ok && !isAutomatic) await showReaderError(tabId, toggled.error.code);
  return true;
}

/** Returns the actions for the keyboard shortcuts and the page's context menu. */
export const readerTrigger = (library: Library): ReaderTriggers => ({
  toggleTitle: i18n.t('reader.toggle'),
  async toggle(tabId) {
    const toggled = await toggleReader(tabId, (show) => stoppable(tabId, (signal) => openTabPage(tabId, signal, show)));
    if (!toggled.ok) await showReaderError(tabId, toggled.error.code);
  },
  panelTitle: i18n.t('sidePanel.open'),
  overlayTitle: i18n.t('overlay.show'),
  async toggleOverlay(tabId) {
    const toggled = await pageOverlay.toggle(tabId, () => openTabPage(tabId));
    if (!toggled.ok) await showReaderError(tabId, toggled.error.code);
  },
  async save(tabId) {
    const isSecret = await isPrivate(tabId);
    const saved = await saveInBackground(
      savePortsOf(
        async () => library,
        () => tabId,
      ),
      isSecret,
      () => openTabPage(tabId),
    );
    // The page can find out the sentence, so it is the same for an article that was in the library before.
    const sentence = typeof saved === 'string' ? i18n.t('notice.saved') : i18n.t(`error.${saved.code}`);
    // In a private window, the sentence would tell the page so.
    const isSaid = !isSecret && (await showPageNotice(tabId, sentence, interfaceLocale(), interfaceDirection()));
    if (!isSaid) await showNotice(tabId, sentence);
  },
  partTitle: i18n.t('reader.part'),
  async readPart(tabId) {
    // While reader mode is on, the page itself is hidden, so none of its words can be selected.
    if (await isReaderOn(tabId)) return showError(tabId, 'nothingSelected');
    // The selection must be read before reader mode opens, because hiding the page clears the selection.
    const part = await openTabSelection(tabId);
    const toggled = await toggleReader(tabId, async () => part);
    if (!toggled.ok) await showReaderError(tabId, toggled.error.code);
  },
});
