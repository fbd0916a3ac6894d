import { signal } from '@preact/signals';
import type { LibraryControls, SavedArticleState } from '../controls/library';
import { exporters } from '../export/exporters';
import type { Library } from '../library/library';
import { isSameList } from '../query/asked-query';
import { type LibraryPlace, printLibraryAddress, readLibraryAddress } from '../query/library-address';
import { createLibraryExport, type ExportPorts } from './export-library';
import type { ReadingOptions } from './reading-state';
import { createRuleList, type RuleListPorts } from './rule-list';
import { createSafetyNotices } from './safety-notices';
import { openSavedArticle } from './saved-article';
import { createSavedList, type ListLibrary } from './saved-list';
import { createSearchList } from './search-list';
import { createTagList } from './tag-list';
import { createTagsAndNote } from './tags-and-note';

/** The browser functions that the library page needs. They are injected, so tests need no browser. */
export interface LibraryPagePorts extends Omit<ExportPorts, 'library'> {
  readonly library: ListLibrary &
    Pick<
      Library,
      | 'list'
      | 'tags'
      | 'tag'
      | 'shelf'
      | 'keepNote'
      | 'savedSearches'
      | 'keepSearch'
      | 'removeSearch'
      | 'open'
      | 'annotations'
      | 'annotate'
      | 'keepPlace'
      | 'safety'
      | 'noticed'
    >;
  /** Returns the fragment of the page's address, including the `#`. */
  address(): string;
  /** Replaces the fragment of the page's address, without a new entry in the history. */
  replaceAddress(fragment: string): void;
  /** Returns a random id. */
  newId(): string;
  readonly rules: RuleListPorts;
}

/** The state of the library page. `load` must be called whenever the address changes. */
export interface LibraryPageState extends LibraryControls {
  /** Reloads the lists when the reader returns to the page. Does nothing while an article is open. */
  refresh(): Promise<void>;
}

/** Creates the state of the library page. */
export function createLibraryPage(
  { library, address, replaceAddress, newId, rules, ...rest }: LibraryPagePorts,
  options: ReadingOptions,
): LibraryPageState {
  const article = signal<SavedArticleState | null>(null);
  const place = signal<LibraryPlace | null>(null);
  const saved = createSavedList(library, (shown) => {
    // The address is kept for «back» and for loading the page again.
    if (opened === null && place.value === null && !isSameList(shown, readLibraryAddress(address())))
      replaceAddress(printLibraryAddress(shown));
  });
  const { list, asked, notice, focus, actions } = saved;
  const ruleList = createRuleList(rules);
  const safety = createSafetyNotices(library);
  const tagList = createTagList(library);
  const searches = createSearchList({ library, newId, fail: saved.fail });
  const tagsAndNote = createTagsAndNote(library, { ...saved, loadTags: tagList.load });
  const exporting = createLibraryExport({ library, ...rest }, exporters);
  let opened: number | null = null;

  async function loadArticle(id: number, quote: string | null): Promise<void> {
    opened = id;
    article.value = { name: 'loading' };
    focus.value = 'heading';
    const reading = await library.open(id);
    // The reader may have opened something else in the meantime.
    if (opened !== id) return;
    article.value = reading.ok
      ? openSavedArticle(reading.value, { library, rules }, options, quote)
      : { name: 'error', error: reading.error };
  }
  const isShown = (id: number) => list.value.name === 'ready' && list.value.articles.some(({ summary }) => summary.id === id);

  const loadAll = () => Promise.all([saved.load(), tagList.load(), searches.load(), ruleList.load(), safety.load()]);

  return {
    list,
    asked,
    tags: tagList.tags,
    searches,
    article,
    place,
    notice,
    focus,
    exporting,
    safety,
    rules: ruleList,
    ...actions,
    ...tagsAndNote,
    async load() {
      const { place: page, article: named, quote, ...wanted } = readLibraryAddress(address());
      place.value = page;
      asked.value = wanted;
      if (page !== null) {
        notice.value = null;
        opened = null;
        article.value = null;
        return;
      }
      if (named !== null) {
        notice.value = null;
        await loadArticle(named, quote);
        return;
      }
      const closed = opened;
      opened = null;
      article.value = null;
      await loadAll();
      if (closed !== null) focus.value = isShown(closed) ? closed : 'heading';
    },
    async refresh() {
      if (opened === null && place.value === null) await loadAll();
    },
  };
}
