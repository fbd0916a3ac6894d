import { type Signal, signal } from '@preact/signals';
import type { FocusPlace, LibraryControls, LibraryNotice, ListState } from '../controls/library';
import { type Library, MAX_PAGE } from '../library/library';
import type { SavedSummary } from '../model';

/** The number of articles that are loaded at a time. */
const PAGE = 50;

/** Creates the list of saved articles, which is empty until it is loaded. Articles can be removed from it. */
export function createSavedList(library: Pick<Library, 'list' | 'remove' | 'restore'>) {
  const list = signal<ListState>({ name: 'loading' });
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const change = (articles: readonly SavedSummary[], total: number) => {
    list.value = { name: 'ready', articles, total };
  };
  const actions: Pick<LibraryControls, 'loadMore' | 'remove' | 'undo' | 'dismiss'> = {
    async loadMore() {
      if (list.value.name !== 'ready') return;
      const before = list.value.articles.at(-1)?.id;
      const page = await library.list({ limit: PAGE, ...(before === undefined ? {} : { before }) });
      if (list.value.name !== 'ready') return;
      if (!page.ok) {
        notice.value = { name: 'failed', error: page.error };
        return;
      }
      focus.value = page.value.articles[0]?.id ?? null;
      change([...list.value.articles, ...page.value.articles], page.value.total);
    },
    async remove(id) {
      const removed = await library.remove(id);
      if (list.value.name !== 'ready') return;
      const { articles, total } = list.value;
      const index = articles.findIndex((one) => one.id === id);
      const gone = articles[index];
      focus.value = 'notice';
      if (!removed.ok) notice.value = { name: 'failed', error: removed.error };
      else if (gone) {
        change(articles.toSpliced(index, 1), total - 1);
        notice.value = { name: 'removed', article: gone, index };
      }
    },
    async undo() {
      const removal = notice.value;
      if (removal?.name !== 'removed') return;
      const restored = await library.restore(removal.article.id);
      if (!restored.ok) {
        notice.value = { name: 'failed', error: restored.error };
        return;
      }
      notice.value = null;
      focus.value = removal.article.id;
      if (list.value.name === 'ready') change(list.value.articles.toSpliced(removal.index, 0, removal.article), list.value.total + 1);
    },
    dismiss() {
      notice.value = null;
      focus.value = 'heading';
    },
  };
  return { list, notice, focus, actions, load: listLoader(library, list) };
}

/**
 * Returns a function that loads the list. It loads as many articles as are already displayed, so that the reader keeps their place in the
 * list.
 */
const listLoader = (library: Pick<Library, 'list'>, list: Signal<ListState>) => async (): Promise<void> => {
  const shown = list.value.name === 'ready' ? list.value.articles.length : 0;
  if (shown === 0) list.value = { name: 'loading' };
  const page = await library.list({ limit: Math.min(Math.max(shown, PAGE), MAX_PAGE) });
  list.value = page.ok ? { name: 'ready', ...page.value } : { name: 'error', error: page.error };
};
