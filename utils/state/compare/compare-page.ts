import { signal } from '@preact/signals';
import { NO_ANNOTATIONS } from '../../annotate/annotations';
import { MAX_COMPARED, MIN_COMPARED } from '../../compare/comparison';
import type { CompareControls, CompareProblem, CompareSaid, CompareState } from '../../controls/comparison';
import type { Library } from '../../library/library';
import { linkToWords } from '../../link/link-to-words';
import { printLibraryAddress, readLibraryAddress } from '../../query/library-address';
import { type CompareArticlesPorts, compareArticles } from './compare-articles';
import type { Compared } from './compared';
import { createComparisonOutput, type OutputPorts } from './comparison-output';
import { openSaved } from './open-saved';
import { createTabChoice, type TabChoicePorts } from './tab-choice';

/** The browser functions that the page needs. They are injected, so tests need no browser. */
export interface ComparePorts extends TabChoicePorts, OutputPorts, CompareArticlesPorts {
  readonly library: Pick<Library, 'open' | 'save' | 'castIdentities' | 'identity' | 'search'>;
  /** Replaces the address of the page by one with another fragment. */
  replaceAddress(fragment: string): void;
}

/** Creates the state of the page that compares articles. */
export function createComparePage(ports: ComparePorts): CompareControls {
  const state = signal<CompareState>({ name: 'loading' });
  const said = signal<CompareSaid | null>(null);
  let compared: readonly Compared[] = [];
  /** The titles of the saved articles that were compared before, by id. An article that is gone is named by them. */
  const titles = new Map<number, string>();
  /** The number of the last request. The answers to earlier ones are dropped. */
  let last = 0;

  async function show(articles: readonly Compared[], problems: readonly CompareProblem[], turn = ++last): Promise<void> {
    const comparison = await compareArticles(articles, ports);
    if (turn !== last) return;
    compared = articles;
    for (const { id, reading } of articles) if (id !== null) titles.set(id, reading.article.title);
    state.value = { name: 'ready', comparison, sources: articles.map(sourceOf), problems };
  }
  const tabs = createTabChoice(ports, state, show);

  async function follow(fragment: string): Promise<void> {
    const { ids } = readLibraryAddress(fragment);
    said.value = null;
    if (ids.length === 0) {
      // The articles that were read from tabs stay while the reader looks at other pages.
      if ((state.value.name === 'ready' && compared.some(({ id }) => id === null)) || state.value.name === 'reading') return;
      last++;
      tabs.start();
      return;
    }
    const turn = ++last;
    if (ids.length < MIN_COMPARED || ids.length > MAX_COMPARED) {
      state.value = { name: 'count', count: ids.length };
      return;
    }
    const isShown = state.value.name === 'ready' && ids.join() === compared.map(({ id }) => id).join();
    // The comparison stays while its articles, which may have been corrected, are read again.
    if (!isShown) state.value = { name: 'loading' };
    const { articles, problems } = await openSaved(ids, ports.library, titles);
    if (turn !== last) return;
    if (articles.length < MIN_COMPARED) state.value = { name: 'failed', problems };
    else await show(articles, problems, turn);
  }

  /** Shows the comparison of saved articles under its own address. */
  async function lead(ids: readonly number[]): Promise<void> {
    const fragment = printLibraryAddress({ place: 'compare', ids });
    ports.replaceAddress(fragment);
    await follow(fragment);
  }

  return {
    state,
    said,
    follow,
    ...tabs.actions,
    async save() {
      const ids: number[] = [];
      for (const { id, tab, reading } of compared) {
        const saved = id === null ? await ports.library.save(reading, NO_ANNOTATIONS, tab) : null;
        if (saved && !saved.ok) {
          said.value = { name: 'failed', error: saved.error };
          return;
        }
        ids.push(saved ? saved.value.summary.id : (id ?? 0));
      }
      const different = [...new Set(ids)];
      if (different.length < MIN_COMPARED) said.value = { name: 'savedAsOne' };
      else await lead(different);
    },
    leaveOut(article) {
      const rest = compared.filter((_, at) => at !== article);
      if (rest.length < MIN_COMPARED) return;
      const ids = rest.flatMap(({ id }) => id ?? []);
      void (ids.length === rest.length ? lead(ids) : show(rest, []));
    },
    ...createComparisonOutput(ports, state, said),
  };
}

const sourceOf = ({ id, reading: { article, analysis } }: Compared) => ({
  id,
  addressOf: (quotation: string) => linkToWords(article, analysis.quotes.find((one) => one.id === quotation)?.parts ?? []),
});
