import { browser } from 'wxt/browser';
import { oncePainted } from '../../utils/browser/after-paint';
import { libraryClient } from '../../utils/browser/library-client';
import { sendMessage } from '../../utils/browser/messages';
import { pageClient } from '../../utils/browser/page-client';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import type { OpenPage, Result } from '../../utils/model';
import { isHost } from '../../utils/settings/sites';
import type { PopupPorts } from '../../utils/state/popup-state';
import { savePortsOf } from '../../utils/state/save-ports';
import { readSite } from '../../utils/state/site-rules';

/** The host of this page; `null` where it has none, or nothing may be kept of it. */
export function hostOfPage(): string | null {
  const { protocol, hostname } = window.location;
  return /^https?:$/.test(protocol) && isHost(hostname) && !browser.extension.inIncognitoContext ? hostname : null;
}

/** Reader mode's way to the browser: what it was handed, and the background for everything else. `closed`: it is there no more. */
export function findReaderPorts(arrived: Promise<Result<OpenPage>>, close: () => void, closed: AbortSignal): PopupPorts {
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
      // What it was handed is what the page has.
      mark,
      readMark: mark,
      async keep(page) {
        await painted();
        await pageClient.keepOpen(page);
      },
      async keepStand(stand) {
        await pageClient.keepStand(stand);
      },
      annotations: pageClient.openAnnotations,
      // No page hears of what a popup keeps, so it is asked for when the reader comes back from one.
      watch(hear) {
        const over = new AbortController();
        const until = { signal: AbortSignal.any([closed, over.signal]) };
        window.addEventListener('focus', hear, until);
        document.addEventListener('visibilitychange', () => document.hidden || hear(), until);
        return () => over.abort();
      },
      hearsAtOnce: false,
    },
    async load(request) {
      if (request) return pageClient.read(request);
      const page = await arrived;
      return page.ok ? { ok: true, value: page.value.version.reading } : page;
    },
    // The page is hidden: what could be selected is the article itself.
    hasSelection: async () => false,
    loadNextPage: pageClient.loadNextPage,
    rememberRemoval: pageClient.rememberRemoval,
    forgetRemovals: pageClient.forgetRemovals,
    countRemembered: pageClient.countRemembered,
    changeRules: pageClient.changeRules,
    analyse: pageClient.analyse,
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
    openLibrary: () => sendMessage('openLibrary', undefined),
    openOptions: () => sendMessage('openOptions', undefined),
  };
}
