import { signal } from '@preact/signals';
import type { NextPageState } from '../controls/editing';
import { appendPage } from '../edit/append-page';
import type { Analysis, Article, Result } from '../model';
import type { Versions } from './versions';

export interface NextPagePorts {
  loadNextPage(address: string, signal: AbortSignal): Promise<Result<Article>>;
  analyse(article: Article): Promise<Result<Analysis>>;
}

/** Creates the state that loads an article's next page when the reader asks for it, and appends it to the article. */
export function createNextPage(ports: NextPagePorts, versions: Versions) {
  const state = signal<NextPageState>({ name: 'idle' });
  let loading: AbortController | null = null;

  /** Appends a page, unless the article has changed in the meantime and no longer continues on that page. */
  const append = (address: string, page: Article) =>
    versions.change(
      async (version) => {
        const { article } = version.reading;
        if (article.nextPage !== address) return { ok: true, value: null };
        const joined = appendPage(article, page);
        if (!joined.ok) return joined;
        const pages = [...version.pages, address];
        // A link to a page that has already been loaded would lead in circles.
        const isNew = joined.value.nextPage !== null && !pages.includes(joined.value.nextPage);
        const whole = { ...joined.value, nextPage: isNew ? joined.value.nextPage : null };
        const analysis = await ports.analyse(whole);
        return analysis.ok
          ? { ok: true, value: { ...version, pages, reading: { ...version.reading, article: whole, analysis: analysis.value } } }
          : analysis;
      },
      { toast: { message: 'pageAdded' }, focus: { block: [versions.current.value.reading.article.body.length] } },
    );

  return {
    state,
    async load(): Promise<void> {
      const address = versions.current.value.reading.article.nextPage;
      if (address === null || loading) return;
      const own = new AbortController();
      loading = own;
      state.value = { name: 'loading' };
      const page = await ports.loadNextPage(address, own.signal);
      if (own.signal.aborted) return;
      loading = null;
      state.value = page.ok ? { name: 'idle' } : { name: 'failed', error: page.error };
      if (page.ok) await append(address, page.value);
    },
    cancel(): void {
      loading?.abort();
      loading = null;
      state.value = { name: 'idle' };
    },
  };
}
