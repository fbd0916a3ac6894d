import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { AskedArticles } from '../../controls/library-export';
import type { ExportLibrary } from '../../library/export/export-library';
import type { ArticleScope } from '../../model';
import { readScope } from '../../query/read-scope';

/** All articles of the library. */
export const ALL_ARTICLES: ArticleScope = { query: '', order: 'newest' };

/** The articles that the address of the page names. */
export interface ScopeState {
  /** `null` if the address names none in particular. */
  readonly scope: ReadonlySignal<ArticleScope | null>;
  readonly asked: ReadonlySignal<AskedArticles | null>;
  /** The number of all articles; `null` until it is known. */
  readonly total: ReadonlySignal<number | null>;
  /** Reads which articles the fragment of an address and the state of its entry in the browser's history name, and counts them. */
  follow(fragment: string, kept: unknown): Promise<void>;
}

/** Creates the state of the articles that the address of the page names. */
export function createScope(library: Pick<ExportLibrary, 'exportTargets'>): ScopeState {
  const scope = signal<ArticleScope | null>(null);
  const asked = signal<AskedArticles | null>(null);
  const total = signal<number | null>(null);
  const countOf = async (wanted: ArticleScope): Promise<number | null> => {
    const found = await library.exportTargets(wanted);
    return found.ok ? found.value.targets.length : null;
  };
  return {
    scope,
    asked,
    total,
    async follow(fragment, kept) {
      const { address, scope: wanted } = readScope(fragment, kept);
      batch(() => {
        scope.value = wanted;
        asked.value = wanted && {
          kind: 'ids' in wanted ? 'selection' : 'search',
          query: 'ids' in wanted ? '' : address.query,
          count: null,
        };
      });
      const [all, some] = await Promise.all([countOf(ALL_ARTICLES), wanted ? countOf(wanted) : null]);
      total.value = all;
      // The address may have changed in the meantime.
      if (scope.value === wanted && asked.value) asked.value = { ...asked.value, count: some };
    },
  };
}
