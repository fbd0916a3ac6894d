import type { ReadonlySignal } from '@preact/signals';
import type { Failure } from '../../utils/model';

/** The path of a node: the index of its block in the body, then the index among the children of that block, and so on. */
export type BlockPath = readonly number[];

/**
 * The target of the focus after a change: a quotation, a block, a cast member, the note on a highlight, a lost paragraph, a correction, or
 * the head of the article. If the target is gone, the focus goes to the element in its place. For a cast member, this is the first one.
 */
export type EditFocus =
  | { readonly block: BlockPath; readonly quote?: string }
  | { readonly actor: string }
  | { readonly highlight: string }
  | { readonly lost: number }
  | { readonly correction: number }
  | { readonly head: true };

export type NextPageState = { readonly name: 'idle' | 'loading' } | { readonly name: 'failed'; readonly error: Failure };

/** The controls to edit an article: to remove blocks, put them back, and add pages. Every change can be undone. */
export interface EditControls {
  /** Whether blocks have a button that removes them. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly focus: ReadonlySignal<EditFocus | null>;
  /** The part of the page that is shown: the whole article, or only the text that was selected on the page. */
  readonly part: ReadonlySignal<'whole' | 'selection'>;
  readonly next: ReadonlySignal<NextPageState>;
  readonly offersSelection: ReadonlySignal<boolean>;
  /** The number of blocks that the reader leaves out on this site, and whether they are shown now. */
  readonly remembered: ReadonlySignal<{ readonly count: number; readonly areShown: boolean }>;
  turn(on: boolean): void;
  remove(path: BlockPath): Promise<void>;
  /** Remembers to leave out blocks on this site that look like the block removed last. */
  remember(): Promise<void>;
  /** Puts back a lost paragraph by its index, or all of them. */
  putBack(index: number | 'all'): Promise<void>;
  undo(): void;
  loadNext(): Promise<void>;
  cancelNext(): void;
  readSelection(): Promise<void>;
  readWhole(): Promise<void>;
  showAll(): Promise<void>;
  forget(): Promise<void>;
}
