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

/** Returns the host of this page, or `null` if it has none or if nothing may be stored for it. */
export function hostOfPage(): string | null {
  const { protocol, hostname } = window.location;
  return /^https?:$/.test(protocol) && isHost(hostname) && !browser.extension.inIncognitoContext ? hostname : null;
}

/**
 * Returns the ports for reader mode. They use the page that was passed to reader mode, and ask the background for everything else.
 * @param closed is aborted when reader mode is closed.
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
      // The fingerprint that was passed to reader mode is still current.
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
      // Scripts in pages receive no event when a popup stores something, so reader mode checks for changes when the reader returns to it.
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
    // The page is hidden, so any selection can only be in the article that reader mode shows.
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
