import { loadLaterParts } from '../../components/reading/use-later-parts';
import { loadLibraryClient } from '../../utils/browser/load-library-client';
import { askBackground } from '../../utils/browser/messages';
import { pageClient } from '../../utils/browser/page-client';
import type { PairedReader } from '../../utils/browser/reader-pairing';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import { oncePainted } from '../../utils/device/after-paint';
import type { Article, OpenPage, Result } from '../../utils/model';
import type { ArticlePorts } from '../../utils/state/article-state';
import { savePortsOf } from '../../utils/state/save-ports';
import { siteHost } from '../../utils/state/site-host';
import type { SitePorts } from '../../utils/state/site-mode';
import { readSite } from '../../utils/state/site-rules';

/** Returns the host of the page over which reader mode is open, or `null` if no settings may be stored for it. */
export const hostOf = (reader: Result<PairedReader>): string | null =>
  reader.ok ? siteHost(reader.value.page.address, reader.value.page.isPrivate) : null;

/** Returns the article before it is analysed, or `null` if the background has not answered with it. */
const textIn = (reader: Result<PairedReader>): Article | null =>
  reader.ok && 'text' in reader.value.arrived ? reader.value.arrived.text : null;

/** Returns the page. If the background has answered without it, waits for `shown` and then for the analysis. */
async function pageIn(reader: Result<PairedReader>, shown: Promise<void> | undefined): Promise<Result<OpenPage>> {
  if (!reader.ok) return reader;
  if (!('text' in reader.value.arrived)) return reader.value.arrived;
  await shown;
  return askBackground('readerPage');
}

/**
 * Returns the ports, which are the functions through which reader mode works with the browser. They use the page that the background has
 * read for reader mode, and ask the background for everything else.
 * @param ready The background's answer to reader mode, with the page.
 * @param closed A signal that is aborted when reader mode is closed.
 */
export function findReaderPorts(ready: Promise<Result<PairedReader>>, close: () => void, closed: AbortSignal): ArticlePorts {
  const painted = oncePainted();
  const text = ready.then(textIn);
  const shown = Promise.withResolvers<void>();
  // In Firefox, the background has the same thread as this frame, so it must not analyse the article before the text is painted.
  const arrived = ready.then((reader) => pageIn(reader, import.meta.env.FIREFOX ? shown.promise : undefined));
  const mark = async () => {
    const page = await arrived;
    return page.ok ? page.value.mark : null;
  };
  return {
    async isPrivate() {
      const reader = await ready;
      return !reader.ok || reader.value.page.isPrivate;
    },
    memory: {
      async recall() {
        if (await text) return null;
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
      // In Firefox, a frame in a page receives no event when a popup stores something. Reader mode therefore checks for changes whenever
      // the reader returns to its tab.
      watch(hear) {
        const over = new AbortController();
        const until = { signal: AbortSignal.any([closed, over.signal]) };
        window.addEventListener('focus', hear, until);
        document.addEventListener('visibilitychange', () => document.hidden || hear(), until);
        return () => over.abort();
      },
      reportsAtOnce: false,
    },
    async load(request, show) {
      if (request) return askBackground('readPage', request);
      const article = await text;
      if (article) await show?.(article);
      shown.resolve();
      const page = await arrived;
      if (page.ok) return { ok: true, value: page.value.version.reading };
      // The reading that the background began is over, so a second attempt needs another one.
      return page.error.code === 'stopped' ? askBackground('readPage', {}) : page;
    },
    textPainted: oncePainted(),
    painted,
    loadLaterView: () => loadLaterParts(),
    stop: () => void askBackground('stopReading'),
    // While reader mode is on, the page itself is hidden, so none of its words can be selected.
    hasSelection: async () => false,
    loadNextPage: pageClient.loadNextPage,
    rememberRemoval: (blockText) => askBackground('rememberRemoval', blockText),
    forgetRemovals: () => askBackground('forgetRemovals'),
    countRemembered: pageClient.countRemembered,
    changeRules: (change) => askBackground('changeRules', change),
    analyse: (article) => askBackground('analyse', article),
    ...savePortsOf(loadLibraryClient),
    isReaderOn: async () => true,
    async toggleReader() {
      close();
      return { ok: true, value: 'off' };
    },
    site: sitePortsOf(ready),
    ...OWN_PAGES,
  };
}

/** Reader mode cannot open the extension's pages itself. */
const OWN_PAGES: Pick<ArticlePorts, 'openLibrary' | 'openOptions' | 'openGuide' | 'openActor'> = {
  async openLibrary() {
    await askBackground('openLibrary');
  },
  async openOptions() {
    await askBackground('openOptions');
  },
  async openGuide(place) {
    await askBackground('openGuide', place);
  },
  async openActor(name) {
    await askBackground('openActor', name);
  },
};

const sitePortsOf = (ready: Promise<Result<PairedReader>>): SitePorts => ({
  async find() {
    const host = hostOf(await ready);
    return host === null ? null : readSite(siteStore, host);
  },
  turnOff: siteClient.forget,
});
