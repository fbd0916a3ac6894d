import type { QuoteKind } from './analysis';
import type { Span } from './span';

/** Words that the reader is about to mark as a quotation, and how they seem to be quoted. No words: they are still to be told. */
export interface Marking {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
}

/** The highlight whose card is open, and whether the reader is about to write a note on it. */
export interface OpenHighlight {
  readonly id: string;
  readonly writes: boolean;
}

/** What Escape takes back and only a view knows of: selected words, the cast over the article, the voice. */
export type WayBackName = 'words' | 'cast' | 'voice';
