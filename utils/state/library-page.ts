import { signal } from '@preact/signals';
import type { LibraryControls, SavedArticleState } from '../controls/library';
import { exporters } from '../export/exporters';
import type { Library } from '../library/library';
import { createLibraryExport, type ExportPorts } from './export-library';
import type { ReadingOptions } from './reading-state';
import { createRuleList, type RuleListPorts } from './rule-list';
import { createSafetyNotices } from './safety-notices';
import { openSavedArticle } from './saved-article';
import { createSavedList } from './saved-list';

/** The browser functions that the library page needs. They are injected, so tests need no browser. */
export interface LibraryPagePorts extends Omit<ExportPorts, 'library'> {
  readonly library: Pick<Library, 'list' | 'open' | 'annotations' | 'annotate' | 'keepPlace' | 'remove' | 'restore' | 'safety' | 'noticed'>;
  /** Returns the fragment of the page's address, including the `#`. */
  address(): string;
  readonly rules: RuleListPorts;
}

/** The state of the library page. `load` must be called whenever the address changes. */
export interface LibraryPageState extends LibraryControls {
  /** Reloads the lists when the reader returns to the page. Does nothing while an article is open. */
  refresh(): Promise<void>;
}

/** Creates the state of the library page. */
export function createLibraryPage({ library, address, rules, ...rest }: LibraryPagePorts, options: ReadingOptions): LibraryPageState {
  const article = signal<SavedArticleState | null>(null);
  const { list, notice, focus, actions, load: loadList } = createSavedList(library);
  const ruleList = createRuleList(rules);
  const safety = createSafetyNotices(library);
  const exporting = createLibraryExport({ library, ...rest }, exporters);
  let opened: number | null = null;

  async function loadArticle(id: number): Promise<void> {
    opened = id;
    article.value = { name: 'loading' };
    focus.value = 'heading';
    const reading = await library.open(id);
    // The reader may have opened something else in the meantime.
    if (opened !== id) return;
    article.value = reading.ok ? openSavedArticle(reading.value, { library, rules }, options) : { name: 'error', error: reading.error };
  }
  const isShown = (id: number) => list.value.name === 'ready' && list.value.articles.some((one) => one.id === id);

  return {
    list,
    article,
    notice,
    focus,
    exporting,
    safety,
    rules: ruleList,
    ...actions,
    async load() {
      const id = articleIn(address());
      if (id !== null) {
        notice.value = null;
        await loadArticle(id);
        return;
      }
      const closed = opened;
      opened = null;
      article.value = null;
      await Promise.all([loadList(), ruleList.load(), safety.load()]);
      if (closed !== null) focus.value = isShown(closed) ? closed : 'heading';
    },
    async refresh() {
      if (opened === null) await Promise.all([loadList(), ruleList.load(), safety.load()]);
    },
  };
}

/** Returns the article id in an address such as `#/article/12`, or `null` if there is none. */
function articleIn(hash: string): number | null {
  const [, digits] = /^#\/article\/([1-9]\d{0,14})$/.exec(hash) ?? [];
  return digits === undefined ? null : Number(digits);
}
