import type { HighlightColour } from './highlight';
import type { SavedSummary } from './saved-reading';
import type { Span } from './span';

/** A highlight with its note, or the reader's note on a whole article. */
export interface Remark {
  /** The saved article. */
  readonly article: Pick<SavedSummary, 'id' | 'url' | 'title' | 'byline' | 'site' | 'published' | 'lang' | 'dir'>;
  /** The id of the highlight; `null` for a note on the article. */
  readonly highlight: string | null;
  /** `null` for a note on the article. */
  readonly colour: HighlightColour | null;
  /** The time when it was made or, for a note on the article, last changed, in ISO 8601. */
  readonly at: string;
  /** The highlighted words; empty for a note on the article. */
  readonly words: string;
  readonly note: string;
  /** The places of the words that a search has found, in `words` and in `note`. */
  readonly wordHits: readonly Span[];
  readonly noteHits: readonly Span[];
}

/** The orders of highlights and notes. With `article`, the article that was saved last comes first, and its highlights in the order of the text. */
export const REMARK_ORDERS = ['newest', 'oldest', 'article', 'colour'] as const;
export type RemarkOrder = (typeof REMARK_ORDERS)[number];

/** The highlights and notes that a list can show: all, those with a note, or those in one colour. */
export type RemarkFilter = 'all' | 'noted' | HighlightColour;
