import { i18n } from '#i18n';
import { badgeWords, buttonWords } from '../../components/article/button-words';
import { findTab } from '../../utils/browser/active-tab';
import { countedTabs } from '../../utils/browser/counted-tabs';
import { settingsStore } from '../../utils/browser/settings-store';
import { siteStore } from '../../utils/browser/site-store';
import { COUNT_COLOURS, clearButton, paintButton } from '../../utils/browser/toolbar-button';
import { createButtonCount } from '../../utils/state/button-count';
import { openTabPage, recallTabPage } from './tab-pages';

/** Ignores the browser's error, because the reader may close a tab at any time. */
const ifOpen = (painting: Promise<void>): Promise<void> => painting.catch(() => undefined);

/** The number of quotations on the toolbar button. */
export const buttonCount = createButtonCount({
  settings: async () => (await settingsStore.read()).settings,
  sites: siteStore.read,
  tabs: countedTabs,
  async findTab(tabId) {
    const tab = await findTab(tabId);
    return tab.ok ? tab.value : null;
  },
  recall: recallTabPage,
  async read(tabId) {
    const page = await openTabPage(tabId);
    return page.ok ? page.value : null;
  },
  show: (tabId, count) => ifOpen(paintButton(tabId, badgeWords(count.quotations), COUNT_COLOURS, buttonWords(count))),
  clear: (tabId) => ifOpen(clearButton(tabId, i18n.t('extension.open'))),
});
