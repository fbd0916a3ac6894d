import { attempt, Mismatch, nullable } from '../decode/decode';
import { decodeAnnotations } from '../decode/decode-annotations';
import { decodePlace } from '../decode/decode-highlights';
import { decodeReading } from '../decode/decode-reading';
import type { Result } from '../model';
import type { ActorCall } from './actors/actor-library';
import { annotateArticle, keepPlace } from './annotate-article';
import { ACTOR_HANDLERS } from './answer-actors';
import { EXPORT_HANDLERS } from './answer-export';
import { IDENTITY_HANDLERS } from './answer-identities';
import { IMPORT_HANDLERS } from './answer-import';
import { LINK_HANDLERS } from './answer-links';
import { ORDER_HANDLERS } from './answer-order';
import { PICTURE_HANDLERS } from './answer-pictures';
import { SAME_WORDS_HANDLERS } from './answer-same-words';
import { SHELF_HANDLERS } from './answer-shelf';
import { TEXT_HANDLERS } from './answer-texts';
import { VOICE_HANDLERS } from './answer-voices';
import type { BackupCall } from './backup-library';
import type { Database } from './database';
import type { ExportCall } from './export/export-library';
import { done, type Fields, type Handler } from './handler';
import type { IdentityCall } from './identities/identity-library';
import type { ImportCall } from './import/import-library';
import { type LibraryCall, MAX_PAGE, type SafetyCall } from './library';
import type { LinkCall } from './links/link-library';
import type { OrderCall } from './order-library';
import type { PictureCall } from './picture-library';
import { annotationsIn, countArticles, findArticle, listArticles, openArticle, placeIn } from './read-articles';
import { removeArticle, restoreArticle } from './remove-article';
import type { SameWordsCall } from './same-words/same-words-library';
import { saveArticle } from './save-article';
import type { ShelfCall } from './shelf-library';
import type { TextCall } from './texts/text-library';
import type { VoiceCall } from './voices/voice-library';

const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'The library does not know this request.' } };

/** The calls that concern only the content of the database. */
type ContentCall = Exclude<LibraryCall, SafetyCall | BackupCall>;

/** The handlers, one for each of these calls. A handler decodes the fields of a request and answers the request. */
const HANDLERS: Readonly<Record<ContentCall, Handler>> = {
  ...guarded<ShelfCall>(SHELF_HANDLERS),
  ...guarded<LinkCall>(LINK_HANDLERS),
  ...guarded<ImportCall>(IMPORT_HANDLERS),
  ...guarded<OrderCall>(ORDER_HANDLERS),
  ...guarded<PictureCall>(PICTURE_HANDLERS),
  ...guarded<ExportCall>(EXPORT_HANDLERS),
  ...guarded<TextCall>(TEXT_HANDLERS),
  ...guarded<VoiceCall>(VOICE_HANDLERS),
  ...guarded<SameWordsCall>(SAME_WORDS_HANDLERS),
  ...guarded<IdentityCall>(IDENTITY_HANDLERS),
  ...guarded<ActorCall>(ACTOR_HANDLERS),
  status: (database) => done({ saved: countArticles(database) }),
  save(database, { reading, known }, now) {
    const decoded = decodeReading(reading);
    const before = decodeAnnotations(known);
    if (!decoded.ok) return decoded;
    return before.ok ? saveArticle(database, decoded.value, now, before.value) : before;
  },
  list(database, { page }) {
    const { limit, before } = typeof page === 'object' && page !== null ? (page as Fields) : {};
    if (!isId(limit) || limit > MAX_PAGE || !(before === undefined || isId(before))) return REFUSED;
    return done(listArticles(database, before === undefined ? { limit } : { limit, before }));
  },
  open: ofArticle(openArticle),
  find: (database, { url }) => (typeof url === 'string' ? done(findArticle(database, url)) : REFUSED),
  annotations: ofArticle(annotationsIn),
  annotate: ofArticle((database, id, { annotations }) => {
    const decoded = decodeAnnotations(annotations);
    return decoded.ok ? annotateArticle(database, id, decoded.value) : decoded;
  }),
  place: ofArticle(placeIn),
  keepPlace: ofArticle((database, id, { place }) => {
    const decoded = attempt(() => done(nullable(decodePlace)(place)));
    return decoded.ok ? keepPlace(database, id, decoded.value) : decoded;
  }),
  remove: ofArticle((database, id, _, now) => removeArticle(database, id, now)),
  restore: ofArticle(restoreArticle),
};

/** Returns handlers that refuse a request in which a field is malformed. */
function guarded<Call extends LibraryCall>(handlers: Readonly<Record<Call, Handler>>): Readonly<Record<Call, Handler>> {
  const entries = Object.entries<Handler>(handlers).map(([call, answer]): [string, Handler] => [
    call,
    (database, request, now) => {
      try {
        return answer(database, request, now);
      } catch (error) {
        if (error instanceof Mismatch) return REFUSED;
        throw error;
      }
    },
  ]);
  return Object.fromEntries(entries) as Record<Call, Handler>;
}

/** Returns a handler for a call that concerns one article. The handler refuses a request whose `id` is invalid. */
function ofArticle(answer: (database: Database, id: number, request: Fields, now: number) => Result<unknown>): Handler {
  return (database, request, now) => (isId(request.id) ? answer(database, request.id, request, now) : REFUSED);
}

/**
 * Answers a library request, which has not been validated yet. The database must be open and migrated. `now` is in milliseconds since 1970.
 * Fails with `unexpected` if the request is unknown. If SQLite reports an error, throws this error, and nothing has been written.
 */
export function answerRequest(database: Database, request: unknown, now: number): Result<unknown> {
  if (typeof request !== 'object' || request === null) return REFUSED;
  const arrived = request as Fields;
  const { call } = arrived;
  return typeof call === 'string' && Object.hasOwn(HANDLERS, call) ? HANDLERS[call as ContentCall](database, arrived, now) : REFUSED;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
