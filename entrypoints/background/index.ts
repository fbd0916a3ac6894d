import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { appMessages } from '../../utils/browser/app-messages';
import { keepBackups } from '../../utils/browser/backup/automatic-backup';
import { packForDownload } from '../../utils/browser/backup/pack-for-download';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { closeStorageToPages } from '../../utils/browser/close-storage';
import { closedReaderPages } from '../../utils/browser/closed-reader-pages';
import { countMessages, followAddresses } from '../../utils/browser/count-messages';
import { deferUpdates } from '../../utils/browser/defer-updates';
import { serveLibrary } from '../../utils/browser/library-background';
import { libraryOver } from '../../utils/browser/library-client';
import { linkEntries, onLinkTrigger } from '../../utils/browser/link-triggers';
import { onOmnibox } from '../../utils/browser/omnibox';
import { overlayMessages } from '../../utils/browser/overlay-messages';
import { pageMessages } from '../../utils/browser/page-messages';
import { findPending, forgetPending } from '../../utils/browser/pending-sites';
import { giveBackLoans } from '../../utils/browser/permission-loan';
import { pictureMessages } from '../../utils/browser/picture-messages';
import { backgroundProblems } from '../../utils/browser/problem-store';
import { readerMessages } from '../../utils/browser/reader-messages';
import { onReaderTrigger } from '../../utils/browser/reader-triggers';
import { serveMessages } from '../../utils/browser/serve-messages';
import { settingsStore } from '../../utils/browser/settings-store';
import { followSites, siteMessages } from '../../utils/browser/site-messages';
import { pagesOf, sitePermission } from '../../utils/browser/site-permission';
import { registerSites, watchOpenPage } from '../../utils/browser/site-scripts';
import { siteStore } from '../../utils/browser/site-store';
import { forgetClosedTabs, tabMemory } from '../../utils/browser/tab-memory';
import { textMessages } from '../../utils/browser/text-messages';
import { welcomeReaders } from '../../utils/browser/welcome-readers';
import { decodeExtracted } from '../../utils/decode/decode-article';
import { decodeOpenAnnotations, decodeOpenPage, decodeViewState } from '../../utils/decode/decode-open-page';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { analyseWith } from '../../utils/reading/analyse-with';
import { storeRuleChange } from '../../utils/reading/cast-rules';
import { createSiteService } from '../../utils/state/site-service';
import { buttonCount } from './button-count';
import { engineSource, installEngine } from './engine-script';
import { fillLink, linkTriggers } from './link-actions';
import { omniboxActions } from './omnibox-actions';
import { pageKept } from './page-kept';
import { pageOverlay } from './page-overlay';
import { keepPicturesIn } from './picture-work';
import { openReader, readerTrigger, tellTakenAway } from './reader-actions';
import { loadPage, stoppable, stopReading } from './tab-pages';

export default defineBackground(() => {
  keepProblemsIn(backgroundProblems);
  installEngine();
  closeStorageToPages();
  deferUpdates();
  welcomeReaders();
  const ask = serveLibrary(({ id, ...page }) => void keepPictures(id, page));
  const library = libraryOver(ask);
  const keepPictures = keepPicturesIn(library);
  keepBackups(ask, packForDownload);
  forgetClosedTabs();
  giveBackLoans();
  const sites = createSiteService({
    store: siteStore,
    pending: { find: findPending, forget: forgetPending },
    left: closedReaderPages,
    isAllowed: (host) => sitePermission.has(pagesOf(host)),
    giveBack: (host) => sitePermission.giveBack(pagesOf(host)),
    async register(hosts) {
      await registerSites(hosts);
      void buttonCount.renew();
    },
    openReader(tabId, isAutomatic) {
      void buttonCount.expect(tabId);
      if (!isAutomatic) void watchOpenPage(tabId);
      return openReader(tabId, isAutomatic, (page) => {
        void buttonCount.show(tabId, page);
        return fillLink(library, tabId, page);
      });
    },
    async count(tabId) {
      await buttonCount.expect(tabId);
      await buttonCount.read(tabId);
    },
  });
  followAddresses((tabId) => void buttonCount.move(tabId));
  settingsStore.watch(() => void buttonCount.renew());
  followSites(sites);
  serveMessages({
    ...appMessages,
    ...readerMessages,
    ...overlayMessages((tabId, page) => pageOverlay.toggle(tabId, async () => ({ ok: true, value: page }))),
    ...pictureMessages((id, isAsked) => keepPictures(id, null, isAsked)),
    ...textMessages,
    ...siteMessages({ ...sites, tellTakenAway, readerClosed: pageOverlay.renew }),
    ...countMessages({ ...buttonCount, comeBack: buttonCount.read, keep: pageKept }),
    ...pageMessages({
      load: (tabId, request) => stoppable(tabId, (signal) => loadPage(tabId, request, signal)),
      stopReading,
      analyse: (article) => analyseWith(engineSource, article),
      changeRules: (change) => storeRuleChange(castRuleStore, change),
      async keepOpen(tabId, page) {
        await tabMemory.keep(tabId, page);
        void pageKept(tabId);
      },
      keepViewState: tabMemory.keepViewState,
      openAnnotations: async (tabId) => decodeOpenAnnotations(await tabMemory.read(tabId)),
      decodeArticle: (arrived) => {
        const decoded = decodeExtracted(arrived);
        return decoded.ok ? decoded.value : null;
      },
      decodeOpenPage,
      decodeViewState,
    }),
  });
  onReaderTrigger(readerTrigger(library), linkEntries(i18n.t('links.saveLink'), i18n.t('links.saveTabs')));
  onLinkTrigger(linkTriggers(library));
  onOmnibox(omniboxActions(library));
  // `npm run measure -- start` reads this mark.
  performance.mark('listening');
});
