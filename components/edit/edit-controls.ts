import type { ReadonlySignal } from '@preact/signals';
import type { Failure } from '../../utils/model';

/** Where a node of the body is: its index in the body, then the index among its children, and so on. */
export type BlockPath = readonly number[];

/**
 * Where the focus goes after a change: to a quote, or else to a block or what stands there now, to one of the cast or else the first of
 * them, to the note on a highlight, to a lost paragraph or a correction or the one after it, or to the head.
 */
export type EditFocus =
  | { readonly block: BlockPath; readonly quote?: string }
  | { readonly actor: string }
  | { readonly highlight: string }
  | { readonly lost: number }
  | { readonly correction: number }
  | { readonly head: true };

export type NextPageState = { readonly name: 'idle' | 'loading' } | { readonly name: 'failed'; readonly error: Failure };

/** The reader's own hand: what can be taken out of an article, put back and added to it. Every change can be undone. */
export interface EditControls {
  /** Whether blocks offer to be removed. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly focus: ReadonlySignal<EditFocus | null>;
  /** Whether the page's article is shown, or what was selected on the page. */
  readonly part: ReadonlySignal<'whole' | 'selection'>;
  readonly next: ReadonlySignal<NextPageState>;
  readonly offersSelection: ReadonlySignal<boolean>;
  /** How many blocks the reader leaves out on this site, and whether they are shown now. */
  readonly remembered: ReadonlySignal<{ readonly count: number; readonly areShown: boolean }>;
  turn(on: boolean): void;
  remove(path: BlockPath): Promise<void>;
  /** Always leaves out on this site what looks like the block removed last. */
  remember(): Promise<void>;
  /** A lost paragraph by its index. */
  putBack(index: number | 'all'): Promise<void>;
  undo(): void;
  loadNext(): Promise<void>;
  cancelNext(): void;
  readSelection(): Promise<void>;
  readWhole(): Promise<void>;
  showAll(): Promise<void>;
  forget(): Promise<void>;
}
