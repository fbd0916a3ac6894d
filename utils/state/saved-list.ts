import { signal } from '@preact/signals';
import type { FocusPlace, LibraryControls, LibraryNotice } from '../controls/library';
import type { Library } from '../library/library';
import { createFoundList, PAGE, readyList } from './found-list';

/**
 * Creates the list of saved articles, which is empty until it is loaded. It can be searched, and articles can be removed from it. `onShown` is
 * called with the query whose results are shown.
 */
export function createSavedList(library: Pick<Library, 'search' | 'status' | 'remove' | 'restore'>, onShown: (query: string) => void) {
  const { list, query, change, load, search } = createFoundList(library, onShown);
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const actions: Pick<LibraryControls, 'search' | 'loadMore' | 'remove' | 'undo' | 'dismiss'> = {
    search(words) {
      query.value = words;
      // Focus stays in the search field while results change.
      focus.value = null;
      return search();
    },
    async loadMore() {
      const before = readyList(list);
      if (!before) return;
      const page = await library.search(before.query, { limit: PAGE, offset: before.articles.length, isTyping: true });
      const shown = readyList(list);
      // The reader may have searched for something else in the meantime.
      if (shown?.query !== before.query) return;
      if (!page.ok) {
        notice.value = { name: 'failed', error: page.error };
        return;
      }
      const known = new Set(shown.articles.map(({ summary }) => summary.id));
      const more = page.value.results.filter(({ summary }) => !known.has(summary.id));
      focus.value = more[0]?.summary.id ?? null;
      list.value = { ...shown, articles: [...shown.articles, ...more], total: page.value.total };
    },
    async remove(id) {
      const removed = await library.remove(id);
      const shown = readyList(list);
      if (!shown) return;
      const index = shown.articles.findIndex(({ summary }) => summary.id === id);
      const gone = shown.articles[index];
      focus.value = 'notice';
      if (!removed.ok) notice.value = { name: 'failed', error: removed.error };
      else if (gone) {
        change(shown.articles.toSpliced(index, 1), -1);
        notice.value = { name: 'removed', article: gone, index };
      }
    },
    async undo() {
      const removal = notice.value;
      if (removal?.name !== 'removed') return;
      const { id } = removal.article.summary;
      const restored = await library.restore(id);
      if (!restored.ok) {
        notice.value = { name: 'failed', error: restored.error };
        return;
      }
      notice.value = null;
      focus.value = id;
      const shown = readyList(list);
      if (shown) change(shown.articles.toSpliced(removal.index, 0, removal.article), 1);
    },
    dismiss() {
      notice.value = null;
      focus.value = 'heading';
    },
  };
  return { list, query, notice, focus, actions, load };
}
