import { signal } from '@preact/signals';
import type { SearchControls } from '../controls/library';
import type { Library } from '../library/library';
import { type Failure, MAX_LABEL, type SavedSearch } from '../model';

/** The browser functions that the list of searches needs. */
export interface SearchListPorts {
  readonly library: Pick<Library, 'savedSearches' | 'keepSearch' | 'removeSearch'>;
  /** Returns a random id. */
  newId(): string;
  /** Reports a failure to the reader. */
  fail(error: Failure): void;
}

/** The list of the searches that the reader keeps. */
export interface SearchList extends SearchControls {
  load(): Promise<void>;
}

/** Creates the list of the searches that the reader keeps, which is empty until it is loaded. */
export function createSearchList({ library, newId, fail }: SearchListPorts): SearchList {
  const list = signal<readonly SavedSearch[]>([]);
  const load = async (): Promise<void> => {
    const answer = await library.savedSearches();
    if (answer.ok) list.value = answer.value;
  };
  return {
    list,
    load,
    async keep(words) {
      const query = words.trim();
      const kept = await library.keepSearch({ id: newId(), name: [...query].slice(0, MAX_LABEL / 2).join(''), query });
      if (!kept.ok) return fail(kept.error);
      await load();
    },
    async remove(id) {
      const removed = await library.removeSearch(id);
      if (!removed.ok) return fail(removed.error);
      await load();
    },
  };
}
