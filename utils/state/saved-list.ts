import { signal } from '@preact/signals';
import type { FocusPlace, LibraryControls, LibraryNotice } from '../controls/library';
import type { Library } from '../library/library';
import type { AskedList, Failure, FoundArticle } from '../model';
import { createFoundList } from './found-list';
import { isInView, markedArticle, oppositeOf } from './marked-article';

/** The calls of the library that its list needs. */
export type ListLibrary = Pick<Library, 'search' | 'status' | 'remove' | 'restore' | 'mark'>;

/** The list of saved articles with its notice, and the actions on single articles. */
export type SavedListState = ReturnType<typeof createSavedList>;

/**
 * Creates the list of saved articles, which is empty until it is loaded. It can be searched, and its articles can be marked and removed.
 * `onShown` is called with the list that is shown.
 */
export function createSavedList(library: ListLibrary, onShown: (asked: AskedList) => void) {
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const fail = (error: Failure) => {
    notice.value = { name: 'failed', error };
  };
  const { list, asked, find, change, update, load, search, reach } = createFoundList(library, onShown, fail);
  const actions: Pick<LibraryControls, 'ask' | 'reach' | 'stand' | 'remove' | 'mark' | 'undo' | 'dismiss'> = {
    reach,
    stand(id) {
      focus.value = id;
    },
    ask(wanted) {
      asked.value = { ...asked.value, ...wanted };
      // Focus stays in the search field while results change.
      focus.value = null;
      return search();
    },
    async remove(id) {
      const removed = await library.remove(id);
      if (!removed.ok) return fail(removed.error);
      const [articles, index, article] = find(id);
      if (!article) return;
      const left = articles.toSpliced(index, 1);
      change(left, -1);
      focus.value = focusAt(left, index);
      notice.value = { name: 'left', article, index, change: null };
    },
    async mark(id, wanted) {
      const done = await library.mark([id], wanted);
      if (!done.ok) return fail(done.error);
      const [articles, index, article] = find(id);
      if (!article) return;
      const marked = markedArticle(article, wanted);
      if (isInView(marked, asked.value.view)) return change(articles.with(index, marked));
      const left = articles.toSpliced(index, 1);
      change(left);
      focus.value = focusAt(left, index);
      notice.value = { name: 'left', article, index, change: wanted };
    },
    async undo() {
      const left = notice.value;
      if (left?.name !== 'left') return;
      const { id } = left.article.summary;
      const done = left.change ? await library.mark([id], oppositeOf(left.change)) : await library.restore(id);
      if (!done.ok) return fail(done.error);
      notice.value = null;
      focus.value = id;
      const [articles] = find(id);
      change(articles.toSpliced(left.index, 0, left.article), left.change ? 0 : 1);
    },
    dismiss() {
      notice.value = null;
      if (typeof focus.value !== 'number') focus.value = 'heading';
    },
  };
  return { list, asked, notice, focus, actions, load, update, fail };
}

/** Returns the place for the focus after the article with an index has left the list: the next article or, failing that, the one before. */
const focusAt = (articles: readonly FoundArticle[], index: number): FocusPlace =>
  (articles[index] ?? articles[index - 1])?.summary.id ?? 'heading';
