import { object, oneOf, optional, text, wholeNumber } from '../decode/decode';
import { MANNERS, QUOTE_ORDERS, QUOTE_SIDES } from '../model';
import type { ActorCall, ActorQuotePage } from './actors/actor-library';
import { findActorQuotes } from './actors/actor-quotes';
import { readSurroundings } from './actors/read-surroundings';
import { decodeId, done, type Handler } from './handler';
import { MAX_PAGE } from './library';

/** The length of a month such as `2026-05`. */
const MONTH = 7;

const decodePage = object<ActorQuotePage>({
  limit: wholeNumber(1, MAX_PAGE),
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  order: oneOf(QUOTE_ORDERS),
  side: oneOf(QUOTE_SIDES),
  manner: optional(oneOf(MANNERS)),
  month: optional(text(MONTH)),
});

/** The handlers of the calls that find what an actor said in all saved articles. A handler throws `Mismatch` if a field is malformed. */
export const ACTOR_HANDLERS: Readonly<Record<ActorCall, Handler>> = {
  actorQuotes: (database, { id, page }) => done(findActorQuotes(database, decodeId(id), decodePage(page))),
  actorSurroundings: (database, { id }) => done(readSurroundings(database, decodeId(id))),
};
