import { defineBackground } from 'wxt/utils/define-background';
import { appMessages } from '../../utils/browser/app-messages';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { languageData } from '../../utils/browser/language-data';
import { leftPages } from '../../utils/browser/left-pages';
import { serveLibrary } from '../../utils/browser/library-background';
import { libraryOver } from '../../utils/browser/library-client';
import { pageMessages } from '../../utils/browser/page-messages';
import { findPending, forgetPending } from '../../utils/browser/pending-sites';
import { readerMessages } from '../../utils/browser/reader-messages';
import { onReaderTrigger } from '../../utils/browser/reader-triggers';
import { serveMessages } from '../../utils/browser/serve-messages';
import { followSites, siteMessages } from '../../utils/browser/site-messages';
import { pagesOf, sitePermission } from '../../utils/browser/site-permission';
import { registerSites } from '../../utils/browser/site-scripts';
import { siteStore } from '../../utils/browser/site-store';
import { forgetClosedTabs, tabMemory } from '../../utils/browser/tab-memory';
import { decodeOpenAnnotations, decodeOpenPage, decodeStand } from '../../utils/decode/decode-open-page';
import { analyseArticle } from '../../utils/reading/analyse-article';
import { keepRules } from '../../utils/reading/cast-rules';
import { createSiteService } from '../../utils/state/site-service';
import { openReader, readerTrigger } from './reader-actions';
import { loadPage } from './tab-pages';

export default defineBackground(() => {
  const library = libraryOver(serveLibrary());
  forgetClosedTabs();
  const sites = createSiteService({
    store: siteStore,
    pending: { find: findPending, forget: forgetPending },
    left: leftPages,
    isAllowed: (host) => sitePermission.has(pagesOf(host)),
    giveBack: (host) => sitePermission.giveBack(pagesOf(host)),
    register: registerSites,
    openReader,
  });
  followSites(sites);
  serveMessages({
    ...appMessages,
    ...readerMessages,
    ...siteMessages(sites),
    ...pageMessages({
      load: loadPage,
      analyse: (article) => analyseArticle(article, languageData),
      changeRules: (change) => keepRules(castRuleStore, change),
      keepOpen: tabMemory.keep,
      keepStand: tabMemory.keepStand,
      openAnnotations: async (tabId) => decodeOpenAnnotations(await tabMemory.read(tabId)),
      decodeOpenPage,
      decodeStand,
    }),
  });
  onReaderTrigger(readerTrigger(library));
});
