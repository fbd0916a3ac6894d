import { browser } from 'wxt/browser';
import { oncePainted } from '../../utils/browser/after-paint';
import { libraryClient } from '../../utils/browser/library-client';
import { askBackground } from '../../utils/browser/messages';
import { pageClient } from '../../utils/browser/page-client';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import type { OpenPage, Result } from '../../utils/model';
import { isHost } from '../../utils/settings/sites';
import type { ArticlePorts } from '../../utils/state/article-state';
import { savePortsOf } from '../../utils/state/save-ports';
import { readSite } from '../../utils/state/site-rules';

/** Returns the host of this page, or `null` if the page has no host or is in a private window, where nothing may be stored. */
export function hostOfPage(): string | null {
  const { protocol, hostname } = window.location;
  return /^https?:$/.test(protocol) && isHost(hostname) && !browser.extension.inIncognitoContext ? hostname : null;
}

/**
 * Returns the ports, which are the functions through which reader mode works with the browser. They use the page that was passed to reader
 * mode, and ask the background for everything else.
 * @param closed A signal that is aborted when reader mode is closed.
 */
export function findReaderPorts(arrived: Promise<Result<OpenPage>>, close: () => void, closed: AbortSignal): ArticlePorts {
  const painted = oncePainted();
  const mark = async () => {
    const page = await arrived;
    return page.ok ? page.value.mark : null;
  };
  return {
    isPrivate: async () => browser.extension.inIncognitoContext,
    memory: {
      async recall() {
        const page = await arrived;
        return page.ok ? page.value : null;
      },
      // The page's fingerprint need not be computed anew, because the one that was passed to reader mode is still current.
      mark,
      readMark: mark,
      async keep(page) {
        await painted();
        await askBackground('keepOpen', page);
      },
      async keepViewState(stand) {
        await askBackground('keepViewState', stand);
      },
      annotations: pageClient.openAnnotations,
      // Scripts in pages receive no event when a popup stores something. Reader mode therefore checks for changes whenever the reader
      // returns to its tab.
      watch(hear) {
        const over = new AbortController();
        const until = { signal: AbortSignal.any([closed, over.signal]) };
        window.addEventListener('focus', hear, until);
        document.addEventListener('visibilitychange', () => document.hidden || hear(), until);
        return () => over.abort();
      },
      reportsAtOnce: false,
    },
    async load(request) {
      if (request) return askBackground('readPage', request);
      const page = await arrived;
      return page.ok ? { ok: true, value: page.value.version.reading } : page;
    },
    // While reader mode is on, the page itself is hidden, so none of its words can be selected.
    hasSelection: async () => false,
    loadNextPage: pageClient.loadNextPage,
    rememberRemoval: (blockText) => askBackground('rememberRemoval', blockText),
    forgetRemovals: () => askBackground('forgetRemovals'),
    countRemembered: pageClient.countRemembered,
    changeRules: (change) => askBackground('changeRules', change),
    analyse: (article) => askBackground('analyse', article),
    ...savePortsOf(libraryClient),
    isReaderOn: async () => true,
    async toggleReader() {
      close();
      return { ok: true, value: 'off' };
    },
    site: {
      async find() {
        const host = hostOfPage();
        return host === null ? null : readSite(siteStore, host);
      },
      turnOff: siteClient.forget,
    },
    async openLibrary() {
      await askBackground('openLibrary');
    },
    async openOptions() {
      await askBackground('openOptions');
    },
  };
}
