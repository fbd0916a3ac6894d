import type { ReadonlySignal } from '@preact/signals';
import type { BlockPath, Failure } from '../model';
import type { UndoControls } from './undo';

export type NextPageState = { readonly name: 'idle' | 'loading' } | { readonly name: 'failed'; readonly error: Failure };

/** The controls to edit an article: to remove blocks, put them back, and add pages. Every change can be undone. */
export interface EditControls extends UndoControls {
  /** Whether blocks have a button that removes them. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** The part of the page that is shown: the whole article, or only the text that was selected on the page. */
  readonly part: ReadonlySignal<'whole' | 'selection'>;
  readonly next: ReadonlySignal<NextPageState>;
  /** Whether the page has a selection that could be read on its own. */
  readonly offersSelection: ReadonlySignal<boolean>;
  /** The number of removal rules that the reader has for this site, and whether the blocks that they leave out are shown now. */
  readonly remembered: ReadonlySignal<{ readonly count: number; readonly areShown: boolean }>;
  turn(on: boolean): void;
  remove(path: BlockPath): Promise<void>;
  /** Remembers to leave out blocks on this site that look like the block removed last. */
  remember(): Promise<void>;
  /** Puts back the lost paragraph with this index, or all of them. A lost paragraph is one that the extraction missed. */
  putBack(index: number | 'all'): Promise<void>;
  loadNext(): Promise<void>;
  cancelNext(): void;
  /** Shows only the selection of the page. */
  readSelection(): Promise<void>;
  /** Returns from a selection to the whole article, as it was last shown, or else as it is on the page. */
  readWhole(): Promise<void>;
  /** Shows the blocks that the reader's removal rules leave out. */
  showAll(): Promise<void>;
  /** Deletes the reader's removal rules for this site and shows the blocks that they left out. */
  forget(): Promise<void>;
}
