import { signal } from '@preact/signals';
import type { ChangedNotice, ChangeNotice, FocusPlace, LibraryControls, LibraryNotice } from '../controls/library';
import type { Library } from '../library/library';
import type { AskedList, Failure, FoundArticle, Result } from '../model';
import { type BulkLibrary, type UndoStep, unmark } from './bulk-changes';
import type { ChangeStack } from './change-stack';
import { createFoundList } from './found-list';
import { isInView, markedArticle } from './marked-article';

/** The calls of the library that its list needs. */
export type ListLibrary = Pick<Library, 'search' | 'status' | 'remove' | 'restore'> & BulkLibrary;

/** The list of saved articles with its notice, and the actions on single articles. */
export type SavedListState = ReturnType<typeof createSavedList>;

/**
 * Creates the list of saved articles, which is empty until it is loaded. It can be searched, and its articles can be marked and removed.
 * `onShown` is called with the list that is shown, and `changes` gets what can be taken back.
 */
export function createSavedList(library: ListLibrary, changes: ChangeStack, onShown: (asked: AskedList) => void) {
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const fail = (error: Failure) => {
    notice.value = { name: 'failed', error };
  };
  const { list, asked, find, change, update, load, search, reach } = createFoundList(library, onShown, fail);
  /** Notes a change of an article. The message about the change before would offer to undo another one than `undo` takes back. */
  const note = (reported: ChangeNotice, id: number, steps: readonly UndoStep[], isReported = false) => {
    changes.add({ notice: reported, steps, ids: [id], isSelection: false });
    notice.value = isReported ? reported : null;
  };
  const actions: Pick<LibraryControls, 'ask' | 'reach' | 'stand' | 'remove' | 'mark' | 'dismiss'> = {
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
      note({ name: 'left', article, change: null }, id, [() => restoreOne(library, id)], true);
    },
    async mark(id, wanted) {
      const done = await library.mark([id], wanted);
      if (!done.ok) return fail(done.error);
      const [articles, index, article] = find(id);
      if (!article) return;
      const marked = markedArticle(article, wanted);
      const isStaying = isInView(marked, asked.value.view);
      const reported: ChangeNotice = isStaying ? changedOne({ is: 'mark', marks: wanted }) : { name: 'left', article, change: wanted };
      note(reported, id, unmark(library, done.value, wanted), !isStaying);
      if (isStaying) return change(articles.with(index, marked));
      const left = articles.toSpliced(index, 1);
      change(left);
      focus.value = focusAt(left, index);
    },
    dismiss() {
      notice.value = null;
      if (typeof focus.value !== 'number') focus.value = 'heading';
    },
  };
  return { list, asked, notice, focus, actions, load, update, fail, note };
}

/** Returns the notice on a change of one article that stays where it is. */
export const changedOne = (change: ChangedNotice['change']): ChangedNotice => ({ name: 'changed', change, count: 1, error: null });

async function restoreOne(library: Pick<Library, 'restore'>, id: number): Promise<Result<number>> {
  const done = await library.restore(id);
  if (done.ok) return { ok: true, value: 0 };
  return done.error.code === 'articleMissing' ? { ok: true, value: 1 } : done;
}

/** Returns the place for the focus after the article with an index has left the list: the next article or, failing that, the one before. */
const focusAt = (articles: readonly FoundArticle[], index: number): FocusPlace =>
  (articles[index] ?? articles[index - 1])?.summary.id ?? 'heading';
