import type { ChangedNotice, LibraryControls } from '../controls/library';
import type { Library } from '../library/library';
import type { Failure, Result, ShelfEntry } from '../model';
import { type BulkLibrary, type UndoStep, untag } from './bulk-changes';
import { changedOne } from './saved-list';

/** The parts of the page's state that a change of tags or of a note concerns. */
export interface TaggedList {
  /** Changes the entry of an article in the list. */
  update(id: number, change: Partial<ShelfEntry>): void;
  fail(error: Failure): void;
  /** Loads the list of all tags again. */
  loadTags(): Promise<void>;
}

/** A list that notes what can be taken back. */
interface NotingList extends TaggedList {
  note(reported: ChangedNotice, id: number, steps: readonly UndoStep[]): void;
}

/** Creates the actions that change the tags and the note of an article. */
export function createTagsAndNote(
  library: BulkLibrary & Pick<Library, 'shelf' | 'keepNote'>,
  { update, fail, loadTags, note: noteChange }: NotingList,
): Pick<LibraryControls, 'tag' | 'keepNote'> {
  return {
    async tag(id, add, remove) {
      const done = await library.tag([id], add, remove);
      if (!done.ok) return fail(done.error);
      noteChange(changedOne({ is: 'tag', add, remove }), id, untag(library, done.value));
      // A tag that exists keeps its spelling, so the library knows best how the tags are called.
      const [entry] = await Promise.all([library.shelf(id), loadTags()]);
      if (entry.ok) update(id, { tags: entry.value.tags });
    },
    async keepNote(id, note) {
      const before = await library.shelf(id);
      const done = await library.keepNote(id, note);
      if (!done.ok) return fail(done.error);
      if (before.ok) noteChange(changedOne({ is: 'note' }), id, [() => keepAgain(library, id, before.value.ownNote)]);
      update(id, { ownNote: note.trim() === '' ? '' : note });
    },
  };
}

async function keepAgain(library: Pick<Library, 'keepNote'>, id: number, note: string): Promise<Result<number>> {
  const done = await library.keepNote(id, note);
  return done.ok ? { ok: true, value: 0 } : done;
}
