import type { QuoteKind } from './analysis';
import type { Span } from './span';

/** Words that are about to be marked as a quotation, with their presumed kind. Without parts, the reader still has to enter the words. */
export interface Marking {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
}

/** The highlight whose card is open, and whether the card was opened to write a note. */
export interface OpenHighlight {
  readonly id: string;
  readonly writes: boolean;
}

/**
 * The states that Escape ends and that only the view knows about: a text selection (`words`), the cast shown over the article (`cast`), and
 * reading aloud (`voice`).
 */
export type WayBackName = 'words' | 'cast' | 'voice';
