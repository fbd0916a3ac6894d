import { attempt, nullable, record } from '../decode/decode';
import { decodeCorrections } from '../decode/decode-corrections';
import { decodeHighlights, decodePlace } from '../decode/decode-highlights';
import { decodeReading } from '../decode/decode-reading';
import type { Result } from '../model';
import { annotateArticle, keepPlace } from './annotate-article';
import type { Database } from './database';
import { MAX_PAGE } from './library';
import { annotationsIn, countArticles, findArticle, listArticles, openArticle, placeIn } from './read-articles';
import { removeArticle, restoreArticle } from './remove-article';
import { saveArticle } from './save-article';

/** A request that has not been checked. */
type UnknownRequest = Readonly<Record<string, unknown>>;
type Handler = (database: Database, request: UnknownRequest, now: number) => Result<unknown>;

const HANDLERS: ReadonlyMap<unknown, Handler> = new Map<unknown, Handler>([
  ['status', (database) => done({ saved: countArticles(database) })],
  [
    'save',
    (database, { reading }, now) => {
      const decoded = decodeReading(reading);
      return decoded.ok ? done(saveArticle(database, decoded.value, now)) : decoded;
    },
  ],
  [
    'list',
    (database, { page }) => {
      const { limit, before } = typeof page === 'object' && page !== null ? (page as UnknownRequest) : {};
      if (!isId(limit) || limit > MAX_PAGE || !(before === undefined || isId(before))) return REFUSED;
      return done(listArticles(database, before === undefined ? { limit } : { limit, before }));
    },
  ],
  ['open', (database, { id }) => (isId(id) ? openArticle(database, id) : REFUSED)],
  ['find', (database, { url }) => (typeof url === 'string' ? done(findArticle(database, url)) : REFUSED)],
  ['annotations', (database, { id }) => (isId(id) ? annotationsIn(database, id) : REFUSED)],
  [
    'annotate',
    (database, { id, annotations }) => {
      const decoded = attempt(() => {
        const { corrections, highlights } = record(annotations);
        return done({ corrections: decodeCorrections(corrections), highlights: decodeHighlights(highlights) });
      });
      if (!isId(id) || !decoded.ok) return decoded.ok ? REFUSED : decoded;
      return annotateArticle(database, id, decoded.value);
    },
  ],
  ['place', (database, { id }) => (isId(id) ? placeIn(database, id) : REFUSED)],
  [
    'keepPlace',
    (database, { id, place }) => {
      const decoded = attempt(() => done(nullable(decodePlace)(place)));
      if (!isId(id) || !decoded.ok) return decoded.ok ? REFUSED : decoded;
      return keepPlace(database, id, decoded.value);
    },
  ],
  ['remove', (database, { id }, now) => (isId(id) ? removeArticle(database, id, now) : REFUSED)],
  ['restore', (database, { id }) => (isId(id) ? restoreArticle(database, id) : REFUSED)],
]);

/**
 * Answers a request of unknown shape with an open, migrated database. `now` is in milliseconds since 1970. Fails with `unexpected` if it
 * does not know the request. Throws the errors of SQLite; in that case, nothing of the request is written.
 */
export function answerRequest(database: Database, request: unknown, now: number): Result<unknown> {
  if (typeof request !== 'object' || request === null) return REFUSED;
  const arrived = request as UnknownRequest;
  return HANDLERS.get(arrived.call)?.(database, arrived, now) ?? REFUSED;
}

const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'The library does not know this request.' } };
const done = <T>(value: T): Result<T> => ({ ok: true, value });
const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
