import type { ReadonlySignal } from '@preact/signals';
import type { ChosenCastChange, CorrectedSource, Correction, Marking, QuoteKind, Span } from '../model';
import type { UndoControls } from './undo';

/**
 * The controls for corrections of quotations and of the cast. Each correction can be undone step by step, and can also be taken back later
 * on its own.
 */
export interface CorrectionControls extends UndoControls {
  /** Every correction, the oldest first, and whether the words or actors that it is about are in the article. */
  readonly list: ReadonlySignal<readonly ListedCorrection[]>;
  /** Returns whether the reader has corrected a quotation. */
  isCorrected(quoteId: string): boolean;
  /** Changes the source of a quotation. */
  correct(quoteId: string, source: CorrectedSource): Promise<void>;
  /** Marks a quotation as not being one. */
  reject(quoteId: string): Promise<void>;
  /** Marks words as a quotation. */
  mark(parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Promise<void>;
  /** Returns whether a correction of the cast can also apply to later articles. This is not possible in a private window. */
  offersAlways(): boolean;
  /** Changes an actor of the cast. With `always`, the change also applies to later articles. */
  changeActor(actorId: string, chosen: ChosenCastChange, always: boolean): Promise<void>;
  /** Takes back the correction of a quotation. */
  restore(quoteId: string): Promise<void>;
  /** Takes back one correction by its index in the list. */
  takeBack(index: number): Promise<void>;
  /** Returns a selected span as a quotation to be marked; `null` if it has no words. */
  markingOf(span: Span): Marking | null;
  /** Finds words that the reader typed and returns them as a quotation to be marked; `null` if they are not in the article. */
  findMarking(words: string): Marking | null;
}

/** A correction, and whether the words or the actor that it is about are in the article. */
export interface ListedCorrection {
  readonly correction: Correction;
  readonly isFound: boolean;
}
