import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { castRuleStore } from '../utils/browser/cast-rule-store';
import { extractFromTab } from '../utils/browser/extract-from-tab';
import { fontFileAsBase64 } from '../utils/browser/font-file';
import { languageData } from '../utils/browser/language-data';
import { serveLibrary } from '../utils/browser/library-background';
import { onMessage } from '../utils/browser/messages';
import { openLibrary } from '../utils/browser/open-library';
import { servePages } from '../utils/browser/page-background';
import { isReaderOn, toggleReader } from '../utils/browser/reader-mode';
import { onReaderTrigger } from '../utils/browser/reader-triggers';
import { showNotice } from '../utils/browser/show-notice';
import type { ErrorCode, ExtractRequest } from '../utils/model';
import { analyseArticle } from '../utils/state/analyse-article';
import { keepRules, underRules } from '../utils/state/cast-rules';
import { loadReading } from '../utils/state/load-reading';

export default defineBackground(() => {
  const load = (tabId: number, request: ExtractRequest = {}) =>
    underRules(
      loadReading(() => extractFromTab(tabId, request), languageData),
      () => castRuleStore.readFor(tabId),
    );
  const tell = (tabId: number, code: ErrorCode) => showNotice(tabId, i18n.t(`error.${code}`));

  serveLibrary();
  servePages({
    load,
    analyse: (article) => analyseArticle(article, languageData),
    changeRules: (change) => keepRules(castRuleStore, change),
  });
  onMessage('openLibrary', () => openLibrary());
  onMessage('fontFile', ({ data }) => fontFileAsBase64(data));
  onReaderTrigger({
    toggleTitle: i18n.t('reader.toggle'),
    async toggle(tabId) {
      const toggled = await toggleReader(tabId, () => load(tabId));
      if (!toggled.ok) await tell(tabId, toggled.error.code);
    },
    partTitle: i18n.t('reader.part'),
    async readPart(tabId) {
      // Under reader mode the page is hidden, and what is selected is the article that is shown.
      if (await isReaderOn(tabId)) return tell(tabId, 'nothingSelected');
      // Read first: reader mode takes the place of the page, and the selection with it.
      const reading = await load(tabId, { part: 'selection' });
      const toggled = await toggleReader(tabId, async () => reading, true);
      if (!toggled.ok) await tell(tabId, toggled.error.code);
    },
  });
});
