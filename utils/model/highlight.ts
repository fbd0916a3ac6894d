import type { SureAnchor } from './anchor';
import type { Span } from './span';

/** The names of the highlight colours; the first is the default. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Words that the reader highlighted, with or without a note. */
export interface Highlight {
  /** A unique id that is the same in every version of the article and in every window. */
  readonly id: string;
  /** The anchors of the highlighted words, one for each paragraph, in the order of the text. */
  readonly parts: readonly SureAnchor[];
  readonly colour: HighlightColour;
  /** Absent if the highlight has no note. */
  readonly note?: string;
  /** The time when the highlight was made, in ISO 8601. */
  readonly madeAt: string;
}

/** A highlight with the positions of its words in a particular version of the article. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** The positions of the highlighted words, in the order of the text; empty if the words are no longer in the article. */
  readonly places: readonly Span[];
  /** Whether all of the highlighted words are still in the article. */
  readonly isWhole: boolean;
}

/** The maximum length of a note, in UTF-16 units. */
export const MAX_NOTE = 20_000;
