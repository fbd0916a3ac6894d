import { loadLaterParts } from '../../components/reading/use-later-parts';
import type { LanguageData } from '../../utils/analyse/load-language';
import type { ActiveTab } from '../../utils/browser/active-tab';
import { askBackgroundLater } from '../../utils/browser/ask-background-later';
import type { AskedPage } from '../../utils/browser/ask-page';
import { comingFrom, loadNextPage, stopLoading } from '../../utils/browser/extract-from-tab';
import { readKeptPage, watchKeptPage } from '../../utils/browser/kept-page';
import { loadLibraryClient } from '../../utils/browser/load-library-client';
import { markTab } from '../../utils/browser/mark-tab';
import { isOverlayOn } from '../../utils/browser/page-overlay';
import { isReaderOn } from '../../utils/browser/reader-mode';
import { hasSelection } from '../../utils/browser/selection-in-tab';
import { oncePainted } from '../../utils/device/after-paint';
import type { Result } from '../../utils/model';
import { analyseArticle } from '../../utils/reading/analyse-article';
import { loadReading } from '../../utils/reading/load-reading';
import type { ArticlePorts } from '../../utils/state/article-state';
import { savePortsOf } from '../../utils/state/save-ports';
import { createTabMemory, type TabMemoryPorts } from '../../utils/state/tab-memory';

const loadData = async (): Promise<LanguageData> => (await import('../../utils/browser/language-data')).languageData;
/** The language data, whose code is loaded while the page is read. */
const languageData: LanguageData = {
  pack: async (lang) => (await loadData()).pack(lang),
  gazetteers: async () => (await loadData()).gazetteers(),
  tagger: async (lang) => (await loadData()).tagger(lang),
};
const loadTabMemory = async () => (await import('../../utils/browser/tab-memory')).tabMemory;
/** The memory for the open page, into which nothing is written before the first paint. */
const storage: Omit<TabMemoryPorts, 'markTab'> = {
  read: readKeptPage,
  async keep(tabId, page) {
    const [tabMemory, { tellKept }] = await Promise.all([loadTabMemory(), import('../../utils/browser/tell-kept')]);
    const storing = tabMemory.keep(tabId, page);
    void tellKept(tabId);
    await storing;
    // The background may have looked before the page was stored.
    void tellKept(tabId);
  },
  keepViewState: async (tabId, stand) => (await loadTabMemory()).keepViewState(tabId, stand),
  watch: watchKeptPage,
};
const loadRemovals = () => import('../../utils/browser/remember-removal');

/** The ports (functions that work with the browser) that the popup and the side panel have in common. */
export type TabPorts = Omit<ArticlePorts, 'openLibrary' | 'openOptions' | 'openGuide' | 'openActor' | 'print' | 'toggleOverlay'> &
  Required<Pick<ArticlePorts, 'print' | 'toggleOverlay'>>;

/**
 * Returns the functions with which one of the extension's pages acts on the page in a tab. `find` finds the tab. It is called before each
 * action, so that it can return an error if the tab now shows another page. The view itself is rendered immediately, without waiting for
 * the tab.
 * @param takeAsked Returns what the page has already been asked, the first time that it is called.
 */
export function findTabPorts(
  find: () => Promise<Result<ActiveTab>>,
  takeAsked: () => Promise<AskedPage | undefined> = async () => undefined,
): TabPorts {
  let tabId: number | null = null;
  const first = find();
  void first.then((tab) => {
    tabId = tab.ok ? tab.value.id : null;
  });
  const inTab = async <T>(act: (tabId: number) => Promise<Result<T>>): Promise<Result<T>> => {
    const tab = await find();
    return tab.ok ? act(tab.value.id) : tab;
  };
  const isPrivate = async () => {
    const tab = await first;
    return tab.ok && tab.value.isPrivate;
  };
  const painted = oncePainted();
  let reading = new AbortController();
  const { memory, noteMark } = createTabMemory({ ...storage, markTab }, async () => {
    const tab = await find();
    return tab.ok ? tab.value : null;
  });
  return {
    isPrivate,
    memory: {
      ...memory,
      async keep(page) {
        await painted();
        await memory.keep(page);
      },
    },
    textPainted: oncePainted(),
    async load(request, show) {
      reading = new AbortController();
      const { signal } = reading;
      const tab = await find();
      if (!tab.ok) return tab;
      const asked = request ? undefined : await takeAsked();
      const loading = loadReading(comingFrom(tab.value, request, noteMark, asked), languageData, signal, show);
      // The code for the cast rules is loaded while the page is read.
      const [{ withCastRules }, { castRuleStore }] = await Promise.all([
        import('../../utils/reading/cast-rules'),
        import('../../utils/browser/cast-rule-store'),
      ]);
      return withCastRules(loading, () => castRuleStore.readFor(tab.value.id));
    },
    painted,
    loadLaterView: () => loadLaterParts(),
    stop: () => reading.abort(),
    loadNextPage: (address, signal) =>
      inTab((id) => {
        signal.addEventListener('abort', () => void stopLoading(id), { once: true });
        return loadNextPage(id, address);
      }),
    async hasSelection() {
      const tab = await find();
      return tab.ok && hasSelection(tab.value.id);
    },
    rememberRemoval: (blockText) => inTab(async (id) => (await loadRemovals()).rememberRemoval(id, blockText)),
    forgetRemovals: () => inTab(async (id) => (await loadRemovals()).forgetRemovals(id)),
    async countRemembered() {
      const tab = await find();
      return tab.ok ? (await loadRemovals()).countRemembered(tab.value.id) : 0;
    },
    async changeRules(change) {
      return (await isPrivate()) ? { ok: false, error: { code: 'storagePrivate' } } : askBackgroundLater('changeRules', change);
    },
    analyse: (article) => analyseArticle(article, languageData),
    ...savePortsOf(loadLibraryClient, () => tabId),
    toggleReader: (open) => inTab((id) => askBackgroundLater('toggleReader', { tabId: id, page: open })),
    ...overlayPortsOf(inTab, find),
    print: (open) => inTab((id) => askBackgroundLater('printInReader', { tabId: id, page: open })),
    async isReaderOn() {
      const tab = await find();
      return tab.ok && isReaderOn(tab.value.id);
    },
  };
}

/** Returns the functions for the marks on the page in the tab. */
const overlayPortsOf = (
  inTab: <T>(act: (tabId: number) => Promise<Result<T>>) => Promise<Result<T>>,
  find: () => Promise<Result<ActiveTab>>,
): Required<Pick<ArticlePorts, 'toggleOverlay' | 'isOverlayOn'>> => ({
  toggleOverlay: (open) => inTab((id) => askBackgroundLater('toggleOverlay', { tabId: id, page: open })),
  async isOverlayOn() {
    const tab = await find();
    return tab.ok && isOverlayOn(tab.value.id);
  },
});
