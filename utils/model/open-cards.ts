import type { QuoteKind } from './analysis';
import type { Span } from './span';

/**
 * Words that the reader is about to mark as a quotation, with the presumed kind. If `parts` is empty, the reader has yet to enter the
 * words.
 */
export interface Marking {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
}

/** The highlight whose card is open. `writes` says whether the card was opened for writing a note. */
export interface OpenHighlight {
  readonly id: string;
  readonly writes: boolean;
}

/**
 * The states that Escape ends and that the reading itself does not know about: a text selection (`words`), the cast displayed over the
 * article (`cast`), reading aloud (`voice`) and the editing of blocks (`edit`).
 */
export type WayBackName = 'words' | 'cast' | 'voice' | 'edit';
