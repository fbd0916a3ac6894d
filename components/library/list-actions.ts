import type { LibraryControls } from '../../utils/controls/library';
import type { FoundArticle, MarkChange } from '../../utils/model';
import type { ListCommand } from '../../utils/settings/list-keys';
import type { OpenRows } from './use-open-rows';

/** The parts of the list that its keys act on. */
export interface ListParts {
  readonly controls: LibraryControls;
  readonly open: OpenRows;
  /** Opens the field that tags all selected articles. */
  readonly openBulkTags: () => void;
}

/** Runs a command of the list. Returns `false` if there is nothing to do. With a selection, the command concerns all selected articles. */
export function runListCommand(parts: ListParts, command: ListCommand, isExtending: boolean): boolean {
  const { controls } = parts;
  if (command === 'undo') return undo(controls);
  if (command === 'next' || command === 'previous') return move(controls, command === 'next' ? 1 : -1, isExtending);
  const current = currentOf(controls);
  if (command === 'open') return open(current);
  if (command === 'select') {
    if (!current) return false;
    controls.selection.toggle(current.summary.id);
    return true;
  }
  if (controls.asked.value.view === 'deleted') return runInBin(controls, command, current);
  const isBulk = controls.selection.ids.value.size > 0;
  if (isBulk && command !== 'note') return runForAll(parts, command);
  return current !== null && runForOne(parts, command, current);
}

/**
 * Deletes the selected articles, or the one with the focus, for good once the reader has confirmed it. The other commands need a restored
 * article.
 */
function runInBin(controls: LibraryControls, command: ChangeCommand, current: FoundArticle | null): boolean {
  const selected = [...controls.selection.ids.value];
  const ids = selected.length > 0 ? selected : current ? [current.summary.id] : [];
  if (command !== 'remove' || ids.length === 0) return false;
  void controls.selection.askErase(ids);
  return true;
}

type ChangeCommand = Exclude<ListCommand, 'undo' | 'next' | 'previous' | 'open' | 'select'>;

function runForOne({ controls, open: rows }: ListParts, command: ChangeCommand, current: FoundArticle): boolean {
  const { id } = current.summary;
  if (command === 'tags' || command === 'note') rows.set(id, true, command);
  else if (command === 'remove') void controls.remove(id);
  else {
    const change = changeOf(command, [current]);
    if (change.state !== current.state) void controls.mark(id, change);
  }
  return true;
}

function runForAll({ controls, openBulkTags }: ListParts, command: Exclude<ChangeCommand, 'note'>): boolean {
  const { selection } = controls;
  if (command === 'tags') openBulkTags();
  else if (command === 'remove') void selection.change({ is: 'remove' });
  else {
    const selected = articlesOf(controls).filter(({ summary }) => selection.ids.value.has(summary.id));
    void selection.change({ is: 'mark', marks: changeOf(command, selected) });
  }
  return true;
}

/** Returns the change of a mark. A star or the archive is taken away if all articles have it. */
function changeOf(command: 'star' | 'archive' | 'markRead' | 'markUnread', articles: readonly FoundArticle[]): MarkChange {
  if (command === 'star') return { starred: !articles.every(({ isStarred }) => isStarred) };
  if (command === 'archive') return { archived: !articles.every(({ isArchived }) => isArchived) };
  return { state: command === 'markRead' ? 'read' : 'unread' };
}

function undo(controls: LibraryControls): boolean {
  if (!controls.canUndo.value) return false;
  void controls.undo();
  return true;
}

/** Moves to the next or previous row, or to the first row in view if none has the focus. */
function move(controls: LibraryControls, by: 1 | -1, isExtending: boolean): boolean {
  const articles = articlesOf(controls);
  const current = currentOf(controls);
  const at = current ? articles.indexOf(current) + by : articles.findIndex(({ summary }) => summary.id === firstInView());
  const id = articles[at]?.summary.id;
  if (id === undefined) return false;
  if (isExtending && current) {
    if (!controls.selection.ids.value.has(current.summary.id)) controls.selection.toggle(current.summary.id);
    void controls.selection.extend(id);
  }
  controls.stand(id);
  return true;
}

function open(current: FoundArticle | null): boolean {
  const link = current && rowOf(current.summary.id)?.querySelector<HTMLElement>('h2 a');
  link?.click();
  return Boolean(link);
}

const articlesOf = ({ list }: LibraryControls): readonly FoundArticle[] => (list.value.name === 'ready' ? list.value.articles : []);
const rowOf = (id: number): HTMLElement | null => document.querySelector<HTMLElement>(`.saved[data-id="${id}"]`);

/** Returns the article whose row has the focus. */
function currentOf(controls: LibraryControls): FoundArticle | null {
  const id = Number(document.activeElement?.closest<HTMLElement>('.saved')?.dataset.id ?? Number.NaN);
  return articlesOf(controls).find(({ summary }) => summary.id === id) ?? null;
}

/** Returns the id of the first article whose title is below the upper edge of the list's scroll container. */
function firstInView(): number {
  const rows = [...document.querySelectorAll<HTMLElement>('.saved')];
  const top = rows[0]?.closest('main')?.getBoundingClientRect().top ?? 0;
  const first = rows.find((row) => (row.querySelector('h2')?.getBoundingClientRect().top ?? 0) >= top);
  return Number(first?.dataset.id);
}
