import type { SavedSummary } from './saved-reading';
import type { Span } from './span';

/** Part of a text around the words that a search has found. */
export interface Snippet {
  readonly text: string;
  /** The positions of the words in `text`. */
  readonly hits: readonly Span[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}
/** A quotation that meets the conditions of a search. */
export interface FoundQuotation extends Snippet {
  /** Its id in the analysis, such as `q1`. */
  readonly id: string;
  /** The name of the speaker, or the words for an unnamed source; `null` if there is none. */
  readonly speaker: string | null;
  readonly speakerHits: readonly Span[];
}
/** A note or highlighted words that a search has found. */
export interface FoundNote extends Snippet {
  readonly part: 'note' | 'highlight';
  /** The id of the highlight; `null` for the note on the whole article. */
  readonly highlight: string | null;
}

/** The reader's marks of a saved article. */
export interface ArticleMarks {
  readonly state: ArticleState;
  readonly isStarred: boolean;
  readonly isArchived: boolean;
}
export type ArticleState = 'unread' | 'read';
/** A change of the marks of articles. Absent properties stay as they are. */
export interface MarkChange {
  readonly state?: ArticleState;
  readonly starred?: boolean;
  readonly archived?: boolean;
}

/** The marks, tags and note of a saved article. */
export interface ShelfEntry extends ArticleMarks {
  readonly tags: readonly string[];
  /** The reader's note on the article; empty if there is none. */
  readonly ownNote: string;
  /** Whether the reader has begun to read it, and a reading position is stored. */
  readonly isStarted: boolean;
  /** The share of the article that has been read, from 0 to 1; `null` if it is not known. */
  readonly progress: number | null;
}

/** A saved article in the results of a search. */
export interface FoundArticle extends ShelfEntry {
  readonly summary: SavedSummary;
  readonly titleHits: readonly Span[];
  /** Words of the text; its beginning if the search looks for no words. */
  readonly snippet: Snippet;
  /** The quotation that meets the conditions for quotations; `null` if the search has none. */
  readonly quotation: FoundQuotation | null;
  /** The note or highlight with the words; `null` if there is none. */
  readonly note: FoundNote | null;
}

/** The orders of results. `best` means by relevance, and the most recently saved first if the search looks for no words. */
export const SEARCH_ORDERS = ['best', 'newest', 'oldest', 'published', 'shortest', 'longest'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** The parts of the library that a list can show. `unread` and `links` leave out the archive. Only `deleted` shows deleted articles. */
export const LIBRARY_VIEWS = ['all', 'unread', 'links', 'starred', 'archived', 'deleted'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];
/** The articles that a list shall show, and their order. */
export interface AskedList {
  /** The query; empty if there is none. */
  readonly query: string;
  readonly view: LibraryView;
  readonly order: SearchOrder;
}

/** A tag with the number of articles that have it. */
export interface TagCount {
  readonly name: string;
  readonly articles: number;
}
/** A search that the reader keeps. */
export interface SavedSearch {
  /** A random id, which stays the same in every copy of the library. */
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** The articles that had another mark before a change, by mark. The opposite change of these articles takes it back. */
export type Marked = Readonly<Record<keyof MarkChange, readonly number[]>>;
/** The articles that did not have an added tag, and those that had a removed one, by tag. */
export interface TagChange {
  readonly added: readonly TaggedArticles[];
  readonly removed: readonly TaggedArticles[];
}
export interface TaggedArticles {
  readonly name: string;
  readonly articles: readonly number[];
}

/** The maximum length of the name of a tag or a saved search, in UTF-16 units. */
export const MAX_LABEL = 100;
