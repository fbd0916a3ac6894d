import { loadLaterParts } from '../../components/reading/use-later-parts';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { languageData } from '../../utils/browser/language-data';
import { loadLibraryClient } from '../../utils/browser/load-library-client';
import { askBackground } from '../../utils/browser/messages';
import { openActor } from '../../utils/browser/open-actor';
import { openGuide } from '../../utils/browser/open-guide';
import { openLibrary } from '../../utils/browser/open-library';
import { openOptions } from '../../utils/browser/open-options';
import { isPrivateView } from '../../utils/browser/window-tabs';
import { oncePainted } from '../../utils/device/after-paint';
import { extractPage } from '../../utils/extract/extract-file';
import blockModel from '../../utils/extract/filter/block-model.json';
import type { Article, Result } from '../../utils/model';
import { analyseArticle } from '../../utils/reading/analyse-article';
import { withCastRules } from '../../utils/reading/cast-rules';
import { loadReading } from '../../utils/reading/load-reading';
import { shareThread } from '../../utils/reading/share-thread';
import { loadSample } from '../../utils/sample/load-sample';
import { sampleAddress, samplePage } from '../../utils/sample/sample-page';
import type { ArticlePorts } from '../../utils/state/article-state';
import { savePortsOf } from '../../utils/state/save-ports';
import { createSampleMemory } from './sample-memory';

/** Nothing leads here, because the sample has neither a next page nor a tab of the web. */
const NO_PAGE: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'The sample has no page.' } };

/**
 * Returns the ports, which are the functions through which the page of the sample works with the browser. The sample is read as the page of
 * a newspaper is, but its page is part of the extension. Like any other article, it is saved only if the reader saves it.
 * @param locale The language of the interface, as a BCP 47 tag.
 */
export function findSamplePorts(locale: string): ArticlePorts {
  let reading = new AbortController();
  const sample = loadSample(locale);
  const { memory } = createSampleMemory(sample);
  const painted = oncePainted();
  return {
    isPrivate: async () => isPrivateView(),
    memory: {
      ...memory,
      async keep(page) {
        await painted();
        await memory.keep(page);
      },
    },
    async load(_, show) {
      reading = new AbortController();
      const { signal } = reading;
      const coming = { article: extract(sample, signal), language: sample.then(({ lang }) => lang) };
      const rules = async () => (isPrivateView() ? [] : castRuleStore.read());
      return withCastRules(loadReading(coming, languageData, signal, show), rules);
    },
    textPainted: oncePainted(),
    painted,
    loadLaterView: () => loadLaterParts(),
    stop: () => reading.abort(),
    loadNextPage: async () => NO_PAGE,
    hasSelection: async () => false,
    forgetRemovals: async () => NO_PAGE,
    countRemembered: async () => 0,
    changeRules: async (change) =>
      isPrivateView() ? { ok: false, error: { code: 'storagePrivate' } } : askBackground('changeRules', change),
    analyse: (article) => analyseArticle(article, languageData),
    ...savePortsOf(loadLibraryClient),
    toggleReader: async () => NO_PAGE,
    openLibrary,
    openOptions,
    openGuide,
    openActor,
  };
}

async function extract(coming: ReturnType<typeof loadSample>, signal: AbortSignal): Promise<Result<Article>> {
  const text = await coming;
  return extractPage(samplePage(text), sampleAddress(text.lang), blockModel, shareThread(signal));
}
