import { signal } from '@preact/signals';
import type { ChangeNotice } from '../controls/library';
import type { BulkProgress, SelectionControls } from '../controls/selection';
import type { LibraryView, MarkChange } from '../model';
import { askedQuery } from '../query/asked-query';
import { type BulkLibrary, changeArticles, type UndoStep } from './bulk-changes';
import type { ChangeStack } from './change-stack';
import { readyList } from './found-list';
import type { SavedListState } from './saved-list';
import type { Selection } from './selection';

export interface SelectedPorts {
  readonly library: BulkLibrary;
  /** Gets what can be taken back. */
  readonly changes: ChangeStack;
  readonly selection: Selection;
  /** Loads the list of all tags again. */
  loadTags(): Promise<void>;
}

/** Creates what can be done with the selected articles of a list. */
export function createSelectedArticles({ library, changes, selection, loadTags }: SelectedPorts, saved: SavedListState): SelectionControls {
  const running = signal<BulkProgress | null>(null);
  /** The article at which a range begins. */
  let anchor: number | null = null;
  /** The selection that is being made. A change that is asked for meanwhile concerns it. */
  let choosing: Promise<void> | null = null;

  const loadedIds = () => readyList(saved.list)?.articles.map(({ summary }) => summary.id) ?? [];
  const foundIds = async (): Promise<readonly number[]> => {
    const shown = readyList(saved.list);
    if (!shown) return [];
    const found = await library.searchIds(askedQuery(shown.asked), shown.asked.order);
    if (found.ok) return found.value;
    saved.fail(found.error);
    return [];
  };

  return {
    ids: selection.ids,
    running,
    toggle(id) {
      anchor = id;
      selection.set([id], !selection.ids.value.has(id));
    },
    async extend(id) {
      const from = anchor ?? id;
      const loaded = loadedIds();
      const order = loaded.includes(from) && loaded.includes(id) ? loaded : await foundIds();
      const [start = -1, end = -1] = [order.indexOf(from), order.indexOf(id)].sort((a, b) => a - b);
      selection.set(start < 0 ? [id] : order.slice(start, end + 1), true);
    },
    async all() {
      choosing = foundIds().then((ids) => {
        if (ids.length > 0) selection.replace(ids);
      });
      await choosing;
      choosing = null;
    },
    clear: selection.clear,
    async askErase(asked) {
      const ids = asked === 'all' ? await foundIds() : asked;
      if (ids.length === 0) return;
      saved.notice.value = { name: 'erase', ids };
      saved.focus.value = 'notice';
    },
    async change(change, given) {
      if (choosing && given === undefined) await choosing;
      const ids = given ?? [...selection.ids.value];
      if (ids.length === 0 || running.value) return;
      const steps: UndoStep[] = [];
      running.value = { done: 0, total: ids.length };
      const done = await changeArticles(library, ids, change, steps, (count) => {
        running.value = { done: count, total: ids.length };
      });
      running.value = null;
      const notice: ChangeNotice = { name: 'changed', change, count: ids.length, error: done.ok ? null : done.error };
      if (change.is !== 'erase') changes.add({ notice, steps, ids, isSelection: given === undefined });
      const isLeaving = change.is !== 'tag' && (change.is !== 'mark' || leaves(saved.asked.value.view, change.marks));
      const next = isLeaving ? rowAfter(loadedIds(), new Set(ids)) : null;
      if (isLeaving && done.ok) selection.clear();
      // The reader can take the change back as soon as the articles are gone from the list.
      saved.notice.value = notice;
      await Promise.all([saved.load(), change.is === 'mark' ? undefined : loadTags()]);
      if (isLeaving) saved.focus.value = next ?? 'heading';
    },
  };
}

/** Returns whether articles leave a view when their marks are changed. */
const leaves = (view: LibraryView, { state, starred, archived }: MarkChange): boolean =>
  (view === 'unread' && (state === 'read' || archived === true)) ||
  (view === 'starred' && starred === false) ||
  (view === 'archived' && archived === false);

/** Returns the first row after those that leave the list or, failing that, the last one before them; `null` if no row stays. */
function rowAfter(rows: readonly number[], leaving: ReadonlySet<number>): number | null {
  const first = rows.findIndex((id) => leaving.has(id));
  const stays = (id: number) => !leaving.has(id);
  return rows.slice(Math.max(0, first)).find(stays) ?? rows.findLast(stays) ?? null;
}
