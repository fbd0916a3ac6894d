import type { ReadonlySignal } from '@preact/signals';
import type { BlockPath, Failure } from '../model';
import type { UndoControls } from './undo';

export type NextPageState = { readonly name: 'idle' | 'loading' } | { readonly name: 'failed'; readonly error: Failure };

/**
 * The controls for editing an article. The reader can remove blocks, put back paragraphs that the extraction missed, and add further pages.
 * Every change can be undone.
 */
export interface EditControls extends UndoControls {
  /** Whether each block has a button that removes it. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** The part of the page that is shown. This is either the whole article or only the text that was selected on the page. */
  readonly part: ReadonlySignal<'whole' | 'selection'>;
  readonly next: ReadonlySignal<NextPageState>;
  /** Whether the page has selected text that can be shown on its own. */
  readonly offersSelection: ReadonlySignal<boolean>;
  /** The number of the reader's removal rules for this site, and whether the blocks that they leave out are currently shown. */
  readonly remembered: ReadonlySignal<{ readonly count: number; readonly areShown: boolean }>;
  turn(on: boolean): void;
  remove(path: BlockPath): Promise<void>;
  /** Adds a rule that leaves out all blocks on this site that look like the block removed last. */
  remember(): Promise<void>;
  /** Puts back the lost paragraph with this index, or all lost paragraphs. A lost paragraph is one that the extraction missed. */
  putBack(index: number | 'all'): Promise<void>;
  loadNext(): Promise<void>;
  cancelNext(): void;
  /** Shows only the text that is selected on the page. */
  readSelection(): Promise<void>;
  /**
   * Returns from the selected text to the whole article. Shows the last version of the whole article if there is one. Otherwise, reads the
   * article from the page again.
   */
  readWhole(): Promise<void>;
  /** Shows the blocks that the reader's removal rules leave out. */
  showAll(): Promise<void>;
  /** Deletes the reader's removal rules for this site and shows the blocks that they left out. */
  forget(): Promise<void>;
}
