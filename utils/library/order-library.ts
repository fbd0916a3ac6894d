import type { Remark, RemarkFilter, RemarkOrder, Result, SearchOrder } from '../model';
import type { QueryProblem } from '../query/query';

/** The part of `Library` that answers questions about many articles at once: which a search finds, and what the reader noted in them. */
export interface OrderLibrary {
  /** Returns the ids of all articles that a query finds, in an order; at most the first `MAX_FOUND_IDS`. */
  searchIds(query: string, order: SearchOrder): Promise<Result<readonly number[]>>;
  /**
   * Finds highlights and notes, and returns a page of them. Words of the query are looked for in the highlights and notes, and everything else
   * in their articles. An empty query finds all.
   */
  remarks(query: string, page: RemarkPage): Promise<Result<RemarkAnswer>>;
}
/** The calls of `OrderLibrary`. */
export type OrderCall = keyof OrderLibrary;

/** A request for one page of highlights and notes. */
export interface RemarkPage {
  /** The maximum number of highlights and notes to return, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The number of results to skip. */
  readonly offset: number;
  readonly order: RemarkOrder;
  readonly filter: RemarkFilter;
}
/** A page of highlights and notes. */
export interface RemarkAnswer {
  readonly results: readonly Remark[];
  /** The number of all results. */
  readonly total: number;
  /** Everything that is wrong with the query. The results are those of the rest. */
  readonly problems: readonly QueryProblem[];
}

/** The maximum number of articles whose ids a search returns. */
export const MAX_FOUND_IDS = 100_000;
