import type { Failure } from '../model';
import type { ChangeStack, DoneChange } from './change-stack';
import { readyList } from './found-list';
import type { SavedListState } from './saved-list';
import type { Selection } from './selection';

export interface UndoPorts {
  readonly changes: ChangeStack;
  readonly selection: Selection;
  /** Loads the list of all tags again. */
  loadTags(): Promise<void>;
}

/**
 * Creates the action that takes the reader's last change back. Each further call takes back the change before that, one after the other. A
 * change that could only partly be taken back stays the last one.
 */
export function createUndo({ changes, selection, loadTags }: UndoPorts, saved: SavedListState): () => Promise<void> {
  let running = Promise.resolve();

  async function undo(): Promise<void> {
    const change = changes.take();
    if (!change) return;
    const { notice, steps, ids, isSelection } = change;
    const { gone, left, error } = await takeBack(change);
    if (error) changes.add({ ...change, steps: steps.slice(0, left) });
    if (isSelection) selection.replace(ids);
    saved.notice.value = error ? { name: 'failed', error } : { name: 'undone', change: notice, gone };
    await Promise.all([saved.load(), loadTags()]);
    const wanted = new Set(ids);
    const first = readyList(saved.list)?.articles.find(({ summary }) => wanted.has(summary.id));
    saved.focus.value = first?.summary.id ?? 'heading';
  }
  return () => {
    running = running.then(undo);
    return running;
  };
}

/** The result of taking a change back. */
interface TakenBack {
  /** The number of deleted articles that could not be brought back, because they had been erased. */
  readonly gone: number;
  /** The number of steps that are left after a failure. */
  readonly left: number;
  readonly error: Failure | null;
}

async function takeBack({ steps }: DoneChange): Promise<TakenBack> {
  let gone = 0;
  for (let left = steps.length; left > 0; left--) {
    const done = await steps[left - 1]?.();
    if (done && !done.ok) return { gone, left, error: done.error };
    gone += done?.value ?? 0;
  }
  return { gone, left: 0, error: null };
}
