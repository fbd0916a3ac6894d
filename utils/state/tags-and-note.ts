import type { LibraryControls } from '../controls/library';
import type { Library } from '../library/library';
import type { Failure, ShelfEntry } from '../model';

/** The parts of the page's state that a change of tags or of a note concerns. */
export interface TaggedList {
  /** Changes the entry of an article in the list. */
  update(id: number, change: Partial<ShelfEntry>): void;
  fail(error: Failure): void;
  /** Loads the list of all tags again. */
  loadTags(): Promise<void>;
}

/** Creates the actions that change the tags and the note of an article. */
export function createTagsAndNote(
  library: Pick<Library, 'tag' | 'shelf' | 'keepNote'>,
  { update, fail, loadTags }: TaggedList,
): Pick<LibraryControls, 'tag' | 'keepNote'> {
  return {
    async tag(id, add, remove) {
      const done = await library.tag([id], add, remove);
      if (!done.ok) return fail(done.error);
      // A tag that exists keeps its spelling, so the library knows best how the tags are called.
      const [entry] = await Promise.all([library.shelf(id), loadTags()]);
      if (entry.ok) update(id, { tags: entry.value.tags });
    },
    async keepNote(id, note) {
      const done = await library.keepNote(id, note);
      if (!done.ok) return fail(done.error);
      update(id, { ownNote: note.trim() === '' ? '' : note });
    },
  };
}
