import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../components/frame/interface-language';
import { findTab } from '../utils/browser/active-tab';
import { castRuleStore } from '../utils/browser/cast-rule-store';
import { extractFromTab } from '../utils/browser/extract-from-tab';
import { fontFileAsBase64 } from '../utils/browser/font-file';
import { languageData } from '../utils/browser/language-data';
import { leftPages } from '../utils/browser/left-pages';
import { serveLibrary } from '../utils/browser/library-background';
import { libraryOver } from '../utils/browser/library-client';
import { markTab } from '../utils/browser/mark-tab';
import { onMessage } from '../utils/browser/messages';
import { openLibrary } from '../utils/browser/open-library';
import { openOptions } from '../utils/browser/open-options';
import { servePages } from '../utils/browser/page-background';
import { pageLanguage } from '../utils/browser/page-language';
import { sayInPage } from '../utils/browser/page-notice';
import { findPending, forgetPending } from '../utils/browser/pending-sites';
import { serveReader } from '../utils/browser/reader-background';
import { isReaderOn, toggleReader } from '../utils/browser/reader-mode';
import { onReaderTrigger } from '../utils/browser/reader-triggers';
import { showNotice } from '../utils/browser/show-notice';
import { serveSites } from '../utils/browser/site-background';
import { pagesOf, sitePermission } from '../utils/browser/site-permission';
import { registerSites } from '../utils/browser/site-scripts';
import { siteStore } from '../utils/browser/site-store';
import { forgetClosedTabs, tabMemory } from '../utils/browser/tab-memory';
import { decodeOpenAnnotations, decodeOpenPage, decodeStand } from '../utils/decode/decode-open-page';
import type { Article, ErrorCode, ExtractRequest, Result } from '../utils/model';
import { analyseArticle } from '../utils/reading/analyse-article';
import { keepRules, underRules } from '../utils/reading/cast-rules';
import { loadReading, prepareLanguage } from '../utils/reading/load-reading';
import { findOpenPage, openPart } from '../utils/state/page-memory';
import { savePortsOf } from '../utils/state/save-ports';
import { saveUnseen } from '../utils/state/save-unseen';
import { createSiteService } from '../utils/state/site-service';
import { createTabMemory } from '../utils/state/tab-memory';

export default defineBackground(() => {
  const load = (tabId: number, request: ExtractRequest = {}, noting = (extracting: Promise<Result<Article>>) => extracting) =>
    underRules(
      loadReading(
        () => noting(extractFromTab(tabId, request)),
        languageData,
        () => pageLanguage(tabId),
      ),
      () => castRuleStore.readFor(tabId),
    );
  const memoryOf = (tabId: number) =>
    createTabMemory({ ...tabMemory, markTab }, async () => {
      const tab = await findTab(tabId);
      return tab.ok ? tab.value : null;
    });
  /** Returns the remembered page of a tab, or reads its current page. */
  const open = (tabId: number) => {
    const { memory, noting } = memoryOf(tabId);
    return findOpenPage(memory, (request) => load(tabId, request, noting));
  };
  const isPrivate = async (tabId: number) => {
    const tab = await findTab(tabId);
    return tab.ok && tab.value.isPrivate;
  };
  const tell = (tabId: number, code: ErrorCode) => showNotice(tabId, i18n.t(`error.${code}`));

  const library = libraryOver(serveLibrary());
  forgetClosedTabs();
  servePages({
    load,
    analyse: (article) => analyseArticle(article, languageData),
    changeRules: (change) => keepRules(castRuleStore, change),
    async keepOpen(tabId, page) {
      const checked = decodeOpenPage(page);
      if (checked) await tabMemory.keep(tabId, checked);
    },
    keepStand: (tabId, stand) => tabMemory.keepStand(tabId, decodeStand(stand)),
    openAnnotations: async (tabId) => decodeOpenAnnotations(await tabMemory.read(tabId)),
  });
  serveReader();
  onMessage('openLibrary', () => openLibrary());
  onMessage('openOptions', () => openOptions());
  onMessage('fontFile', ({ data }) => fontFileAsBase64(data));
  serveSites(
    createSiteService({
      store: siteStore,
      pending: { find: findPending, forget: forgetPending },
      left: leftPages,
      isAllowed: (host) => sitePermission.has(pagesOf(host)),
      giveBack: (host) => sitePermission.giveBack(pagesOf(host)),
      register: registerSites,
      async openReader(tabId, byItself) {
        if (await isReaderOn(tabId)) return;
        const page = await open(tabId);
        if (!page.ok) return byItself ? undefined : tell(tabId, page.error.code);
        const isOn = await isReaderOn(tabId);
        if (!isOn) await toggleReader(tabId, async () => page, Promise.resolve(isOn));
      },
    }),
  );
  onReaderTrigger({
    toggleTitle: i18n.t('reader.toggle'),
    async toggle(tabId) {
      // The language loads while reader mode is being opened.
      void prepareLanguage(languageData, () => pageLanguage(tabId));
      const toggled = await toggleReader(tabId, () => open(tabId));
      if (!toggled.ok) await tell(tabId, toggled.error.code);
    },
    panelTitle: i18n.t('sidePanel.open'),
    async save(tabId) {
      const saved = await saveUnseen(savePortsOf(library), await isPrivate(tabId), () => open(tabId));
      const sentence = typeof saved === 'string' ? i18n.t(`notice.${saved}`) : i18n.t(`error.${saved.code}`);
      const isSaid = await sayInPage(tabId, sentence, interfaceLocale(), interfaceDirection());
      if (!isSaid) await showNotice(tabId, sentence);
    },
    partTitle: i18n.t('reader.part'),
    async readPart(tabId) {
      // Reader mode hides the page, so the selection is in the article that it shows.
      if (await isReaderOn(tabId)) return tell(tabId, 'nothingSelected');
      // The selection is read first, because reader mode hides the page and ends the selection.
      const { memory, noting } = memoryOf(tabId);
      const part = await openPart(memory, load(tabId, { part: 'selection' }, noting));
      const toggled = await toggleReader(tabId, async () => part);
      if (!toggled.ok) await tell(tabId, toggled.error.code);
    },
  });
});
