import { effect, signal } from '@preact/signals';
import type { ShelfControls } from '../controls/shelf';
import type { Library } from '../library/library';
import type { Result, ShelfEntry } from '../model';
import { markedArticle } from './marked-article';
import type { ReadingState } from './reading-state';
import type { TaggedList } from './tags-and-note';

/** The parts of the page's state that the marks of the open article concern. */
export interface ArticleShelfPorts extends Pick<TaggedList, 'update' | 'loadTags'> {
  /** The id of the article. */
  readonly id: number;
}

/** The share of an article from which on it counts as read to its end. */
const END = 0.98;

/**
 * Creates the marks, tags and note of an open article, which are stored as they change. An article that is unread is marked as read when the
 * reader scrolls to its end, once: whoever then marks it as unread wants to keep it so.
 */
export function createArticleShelf(
  library: Pick<Library, 'mark' | 'tag' | 'shelf' | 'keepNote'>,
  opened: ShelfEntry,
  { view }: { readonly view: Pick<ReadingState, 'reached' | 'say'> },
  { id, update, loadTags }: ArticleShelfPorts,
): ShelfControls {
  const entry = signal(opened);
  const change = (next: Partial<ShelfEntry>) => {
    entry.value = { ...entry.value, ...next };
    update(id, next);
  };
  const isDone = (result: Result<unknown>): boolean => {
    if (!result.ok) view.say({ message: 'failed', code: result.error.code });
    return result.ok;
  };
  const mark: ShelfControls['mark'] = async (marks) => {
    if (!isDone(await library.mark([id], marks))) return;
    const { state, isStarred, isArchived } = markedArticle(entry.value, marks);
    change({ state, isStarred, isArchived });
  };
  const stop = effect(() => {
    if ((view.reached.value ?? 0) < END || entry.peek().state === 'read') return;
    queueMicrotask(async () => {
      stop();
      await mark({ state: 'read' });
      if (entry.value.state === 'read') view.say({ message: 'readToEnd' });
    });
  });
  return {
    entry,
    mark,
    async tag(add, remove) {
      if (!isDone(await library.tag([id], add, remove))) return;
      const [now] = await Promise.all([library.shelf(id), loadTags()]);
      if (now.ok) change({ tags: now.value.tags });
    },
    async keepNote(note) {
      if (isDone(await library.keepNote(id, note))) change({ ownNote: note.trim() === '' ? '' : note });
    },
  };
}
