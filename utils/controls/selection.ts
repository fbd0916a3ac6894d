import type { ReadonlySignal } from '@preact/signals';
import type { MarkChange } from '../model';

/** The articles that are selected in the list, and what can be done with all of them. Each change can be undone. */
export interface SelectionControls {
  /** The ids of the selected articles, which need not be loaded. */
  readonly ids: ReadonlySignal<ReadonlySet<number>>;
  /** The progress of a change of many articles; `null` while there is none. */
  readonly running: ReadonlySignal<BulkProgress | null>;
  /** Selects an article, or removes it from the selection. */
  toggle(id: number): void;
  /** Selects all articles from the one that was selected last to this one, in the order of the list. */
  extend(id: number): Promise<void>;
  /** Selects all articles that the list has, also those that are not loaded. */
  all(): Promise<void>;
  clear(): void;
  /** Changes all selected articles, or those with the given ids. */
  change(change: BulkChange, ids?: readonly number[]): Promise<void>;
  /** Asks the reader whether deleted articles, or all that the list has now, shall be deleted for good. */
  askErase(ids: readonly number[] | 'all'): Promise<void>;
}

/** A change of many articles. */
export type BulkChange =
  | { readonly is: 'mark'; readonly marks: MarkChange }
  | { readonly is: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
  /** `erase` deletes articles for good that are deleted already. */
  | { readonly is: 'remove' | 'restore' | 'erase' };

/** The number of articles that are changed already, out of all that shall be. */
export interface BulkProgress {
  readonly done: number;
  readonly total: number;
}
