import { type ReadonlySignal, signal } from '@preact/signals';

/** The articles that the reader has selected in the library. */
export interface Selection {
  /** The ids, in the order in which they were selected. */
  readonly ids: ReadonlySignal<ReadonlySet<number>>;
  /** Adds articles to the selection, or removes them from it. */
  set(ids: Iterable<number>, isSelected: boolean): void;
  /** Replaces the selection. */
  replace(ids: Iterable<number>): void;
  clear(): void;
}

/** Creates an empty selection. */
export function createSelection(): Selection {
  const ids = signal<ReadonlySet<number>>(new Set());
  return {
    ids,
    set(some, isSelected) {
      const next = new Set(ids.value);
      for (const id of some) {
        if (isSelected) next.add(id);
        else next.delete(id);
      }
      ids.value = next;
    },
    replace(some) {
      ids.value = new Set(some);
    },
    clear() {
      if (ids.value.size > 0) ids.value = new Set();
    },
  };
}
