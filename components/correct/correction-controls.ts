import type { ReadonlySignal } from '@preact/signals';
import type { ChosenCastChange, CorrectedSource, Correction, Marking, QuoteKind, Span } from '../../utils/model';
import type { EditFocus } from '../edit/edit-controls';

/** What was changed can be taken back, step by step. */
export interface UndoControls {
  readonly canUndo: ReadonlySignal<boolean>;
  /** Where the focus goes after the last change. */
  readonly focus: ReadonlySignal<EditFocus | null>;
  undo(): void;
}

/** The reader's word on quotes and the cast, against what was found. Each correction can be undone at once, and taken back at any time. */
export interface CorrectionControls extends UndoControls {
  /** Every correction, the oldest first, and whether its words, or those whom it names, are in the article. */
  readonly list: ReadonlySignal<readonly ListedCorrection[]>;
  /** Whether the reader decided about a quote. */
  isCorrected(quoteId: string): boolean;
  /** Says who said a quote. */
  correct(quoteId: string, source: CorrectedSource): Promise<void>;
  /** Says that a quote is none. */
  reject(quoteId: string): Promise<void>;
  /** Says that words are a quotation. */
  mark(parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Promise<void>;
  /** Whether a correction can be made for later articles, too. */
  offersAlways(): boolean;
  /** Changes one of the cast; `always`: also in later articles. */
  changeActor(actorId: string, chosen: ChosenCastChange, always: boolean): Promise<void>;
  /** Takes back what the reader said of a quote. */
  restore(quoteId: string): Promise<void>;
  /** Takes back one correction by its place in the list. */
  takeBack(index: number): Promise<void>;
  /** What a selected stretch would be as a quotation; `null` where it has no words. */
  markingOf(span: Span): Marking | null;
  /** The same for words that the reader wrote; `null` where they are not in the article. */
  findMarking(words: string): Marking | null;
}
export interface ListedCorrection {
  readonly correction: Correction;
  readonly isFound: boolean;
}
