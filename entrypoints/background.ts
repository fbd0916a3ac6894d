import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { extractFromTab } from '../utils/browser/extract-from-tab';
import { serveLibrary } from '../utils/browser/library-background';
import { onMessage } from '../utils/browser/messages';
import { openLibrary } from '../utils/browser/open-library';
import { toggleReader } from '../utils/browser/reader-mode';
import { onReaderTrigger } from '../utils/browser/reader-triggers';
import { showNotice } from '../utils/browser/show-notice';
import { loadReading } from '../utils/state/load-reading';

export default defineBackground(() => {
  serveLibrary();
  onMessage('openLibrary', () => openLibrary());
  onReaderTrigger(i18n.t('reader.toggle'), async (tabId) => {
    const toggled = await toggleReader(tabId, () => loadReading(() => extractFromTab(tabId)));
    if (!toggled.ok) await showNotice(tabId, i18n.t(`error.${toggled.error.code}`));
  });
});
