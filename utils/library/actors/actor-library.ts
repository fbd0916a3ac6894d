import type { ActorQuote, ActorSurroundings, Manner, QuoteOrder, QuoteSide, Result } from '../../model';

/** The part of `Library` that finds what an actor said in all saved articles, and where. `id` is that of an identity. */
export interface ActorLibrary {
  /** Returns a page of the actor's quotations, or of those by others that name the actor. */
  actorQuotes(id: number, page: ActorQuotePage): Promise<Result<ActorQuoteAnswer>>;
  /** Returns how the actor is quoted, by whom and when, and with whom the actor appears. */
  actorSurroundings(id: number): Promise<Result<ActorSurroundings>>;
}
/** The calls of `ActorLibrary`. */
export type ActorCall = keyof ActorLibrary;

/** A request for one page of quotations. */
export interface ActorQuotePage {
  /** The maximum number of quotations to return, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The number of quotations to skip. */
  readonly offset: number;
  readonly order: QuoteOrder;
  readonly side: QuoteSide;
  /** Only quotations that are reported in this way; all if absent. */
  readonly manner?: Manner;
  /** Only quotations in articles of this month, such as `2026-05`; all if absent. */
  readonly month?: string;
}
/** A page of quotations. */
export interface ActorQuoteAnswer {
  readonly results: readonly ActorQuote[];
  /** The number of all of them. */
  readonly total: number;
}
