import type { SureAnchor } from './anchor';

/** What words can be highlighted in, by name; the first is the one to begin with. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Words that the reader marked, for themselves or to write a note on them. */
export interface Highlight {
  /** Unique, and the same in every version of the article and every window. */
  readonly id: string;
  /** The words, a part for each paragraph, in the order of the text. */
  readonly parts: readonly SureAnchor[];
  readonly colour: HighlightColour;
  /** Absent where the reader wrote nothing. */
  readonly note?: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** UTF-16 units of a note, at most. */
export const MAX_NOTE = 20_000;
