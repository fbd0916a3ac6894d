import type { ReadonlySignal } from '@preact/signals';
import type { ChosenCastChange, CorrectedSource, Correction, Marking, QuoteKind, Span } from '../model';
import type { UndoControls } from './undo';

/**
 * The controls for corrections of quotations and of the cast. The reader can undo corrections step by step, or revert a single correction
 * later.
 */
export interface CorrectionControls extends UndoControls {
  /**
   * All corrections, the oldest first. Each entry says whether the words or actors that the correction is about are still in the article.
   */
  readonly list: ReadonlySignal<readonly ListedCorrection[]>;
  /** Returns whether the reader has corrected a quotation. */
  isCorrected(quoteId: string): boolean;
  /** Changes the source of a quotation. */
  correct(quoteId: string, source: CorrectedSource): Promise<void>;
  /** Rejects a quotation, so its words are treated as ordinary text. */
  reject(quoteId: string): Promise<void>;
  /** Marks words as a quotation. */
  mark(parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Promise<void>;
  /** Returns whether corrections of the cast can also apply to later articles. They cannot in a private window. */
  offersAlways(): boolean;
  /** Corrects an actor in the cast. With `always`, the correction also applies to later articles. */
  changeActor(actorId: string, chosen: ChosenCastChange, always: boolean): Promise<void>;
  /** Reverts the correction of a quotation. */
  restore(quoteId: string): Promise<void>;
  /** Reverts the correction with this index in the list. */
  takeBack(index: number): Promise<void>;
  /** Returns the words of a selected span, ready to be marked as a quotation, or `null` if the span contains no words. */
  markingOf(span: Span): Marking | null;
  /**
   * Finds typed words in the article and returns them, ready to be marked as a quotation, or `null` if the article does not contain them.
   */
  findMarking(words: string): Marking | null;
}

/** A correction, and whether the words or the actor that it is about are still in the article. */
export interface ListedCorrection {
  readonly correction: Correction;
  readonly isFound: boolean;
}
