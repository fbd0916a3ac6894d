import type { FoundArticle, MarkChange, Marked, Result, SavedSearch, SearchOrder, ShelfEntry, TagChange, TagCount } from '../model';
import type { QueryProblem } from '../query/query';

/** The part of `Library` that searches the saved articles and puts them in order. */
export interface ShelfLibrary {
  /** Finds the saved articles that a query asks for (see `parseQuery`), and returns a page of them. An empty query finds all. */
  search(query: string, page: SearchPage): Promise<Result<SearchAnswer>>;
  /**
   * Prepares some articles from earlier releases, so that searches find them by all of their properties, and so that their actors are known
   * in other articles. Returns the number of articles that are left.
   */
  prepare(): Promise<Result<number>>;
  /** Returns the marks, tags and note of a saved article. */
  shelf(id: number): Promise<Result<ShelfEntry>>;
  /** Changes the marks of up to `MAX_BULK` articles. Returns which articles had another mark before, which undo needs. */
  mark(ids: readonly number[], change: MarkChange): Promise<Result<Marked>>;
  /** Adds tags to up to `MAX_BULK` articles and removes others. Returns which articles this has changed, which undo needs. */
  tag(ids: readonly number[], add: readonly string[], remove: readonly string[]): Promise<Result<TagChange>>;
  /** Returns the tags of which a word begins with `prefix`, the most used first. An empty prefix returns all. */
  tags(prefix: string): Promise<Result<readonly TagCount[]>>;
  /** Replaces the reader's note on an article. An empty note removes it. */
  keepNote(id: number, note: string): Promise<Result<null>>;
  /** Returns the searches that the reader keeps. */
  savedSearches(): Promise<Result<readonly SavedSearch[]>>;
  /** Keeps a search, or replaces the one with the same id. */
  keepSearch(search: SavedSearch): Promise<Result<null>>;
  /** Removes a saved search, by its id. */
  removeSearch(search: string): Promise<Result<null>>;
  /** Removes up to `MAX_BULK` articles, as `remove` does. Returns the ids of those that were not removed before. */
  removeMany(ids: readonly number[]): Promise<Result<readonly number[]>>;
  /** Restores up to `MAX_BULK` removed articles. Returns the ids of those that were removed. */
  restoreMany(ids: readonly number[]): Promise<Result<readonly number[]>>;
  /**
   * Deletes up to `MAX_BULK` removed articles for good. Leaves out those that are not removed. Returns the ids of those that it has
   * deleted.
   */
  eraseMany(ids: readonly number[]): Promise<Result<readonly number[]>>;
}
/** The calls that search the library and put it in order. */
export type ShelfCall = keyof ShelfLibrary;

/** A request for one page of the results of a search. */
export interface SearchPage {
  /** The maximum number of articles to return, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The number of results to skip; none if absent. */
  readonly offset?: number;
  /** `best` if absent. */
  readonly order?: SearchOrder;
  /** Whether the reader is still typing, so that the last word may be unfinished. */
  readonly isTyping?: boolean;
}
/** A page of the results of a search. */
export interface SearchAnswer {
  readonly results: readonly FoundArticle[];
  /** The number of all results. */
  readonly total: number;
  /** Everything that is wrong with the query. The results are those of the rest. */
  readonly problems: readonly QueryProblem[];
  /** The number of articles from earlier releases that some conditions cannot find yet. */
  readonly unprepared: number;
}

/** The maximum number of articles in a request that changes many. */
export const MAX_BULK = 1_000;
