import { signal } from '@preact/signals';
import type { FocusPlace, LibraryControls, LibraryNotice } from '../controls/library';
import type { Library } from '../library/library';
import type { AskedList, Failure } from '../model';
import { askedQuery, isSameList } from '../query/asked-query';
import { createFoundList, PAGE, readyList } from './found-list';
import { isInView, markedArticle, oppositeOf } from './marked-article';

/** The calls of the library that its list needs. */
export type ListLibrary = Pick<Library, 'search' | 'status' | 'remove' | 'restore' | 'mark'>;

/**
 * Creates the list of saved articles, which is empty until it is loaded. It can be searched, and its articles can be marked and removed.
 * `onShown` is called with the list that is shown.
 */
export function createSavedList(library: ListLibrary, onShown: (asked: AskedList) => void) {
  const { list, asked, find, change, update, load, search } = createFoundList(library, onShown);
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const fail = (error: Failure) => {
    notice.value = { name: 'failed', error };
  };
  const actions: Pick<LibraryControls, 'ask' | 'loadMore' | 'remove' | 'mark' | 'undo' | 'dismiss'> = {
    ask(wanted) {
      asked.value = { ...asked.value, ...wanted };
      // Focus stays in the search field while results change.
      focus.value = null;
      return search();
    },
    async loadMore() {
      const before = readyList(list);
      if (!before) return;
      const { order } = before.asked;
      const page = await library.search(askedQuery(before.asked), { limit: PAGE, offset: before.articles.length, order });
      const shown = readyList(list);
      // The reader may have asked for something else in the meantime.
      if (!shown || !isSameList(shown.asked, before.asked)) return;
      if (!page.ok) return fail(page.error);
      const known = new Set(shown.articles.map(({ summary }) => summary.id));
      const more = page.value.results.filter(({ summary }) => !known.has(summary.id));
      focus.value = more[0]?.summary.id ?? null;
      list.value = { ...shown, articles: [...shown.articles, ...more], total: page.value.total };
    },
    async remove(id) {
      const removed = await library.remove(id);
      focus.value = 'notice';
      if (!removed.ok) return fail(removed.error);
      const [articles, index, article] = find(id);
      if (!article) return;
      change(articles.toSpliced(index, 1), -1);
      notice.value = { name: 'left', article, index, change: null };
    },
    async mark(id, wanted) {
      const done = await library.mark([id], wanted);
      if (!done.ok) return fail(done.error);
      const [articles, index, article] = find(id);
      if (!article) return;
      const marked = markedArticle(article, wanted);
      if (isInView(marked, asked.value.view)) return change(articles.with(index, marked));
      focus.value = 'notice';
      change(articles.toSpliced(index, 1));
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
      focus.value = 'heading';
    },
  };
  return { list, asked, notice, focus, actions, load, update, fail };
}
