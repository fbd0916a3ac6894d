import type { LibraryCheck, LibrarySafety, Result } from '../model';
import type { Database } from './database';
import type { SafetyCall } from './library';
import type { LibraryStorage } from './library-storage';
import { bytesIn } from './pictures/keep-picture';
import { countArticles, lastRevision } from './read-articles';
import { nextPurge, purgeArticles } from './remove-article';
import { DamagedFile, isSound } from './repair/check-integrity';
import { expireCopies, listKept } from './repair/kept-files';
import { listRepairs, markRepairRead } from './repair/repairs';

/** The open library and its storage. */
export interface OpenLibrary {
  readonly database: Database;
  readonly storage: LibraryStorage;
  /** The current time, in milliseconds since 1970. */
  readonly now: number;
  /** Whether the same request has found the library damaged, and it has been repaired since. */
  readonly wasDamaged: boolean;
}
type Handler = (library: OpenLibrary, request: Readonly<Record<string, unknown>>) => Promise<Result<unknown>>;

const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'The library does not know this request.' } };

/** The handlers of the calls that concern the library's files and not only the content of its database. */
const HANDLERS: Readonly<Record<SafetyCall, Handler>> = {
  safety: async (library) => ({ ok: true, value: await safetyOf(library) }),
  async check(library) {
    // The owner then repairs the library and sends the request again.
    if (!isSound(library.database, 'full')) throw new DamagedFile();
    const value: LibraryCheck = { isSound: !library.wasDamaged, safety: await safetyOf(library) };
    return { ok: true, value };
  },
  async noticed({ database }, { repair }) {
    if (typeof repair !== 'number') return REFUSED;
    markRepairRead(database, repair);
    return { ok: true, value: null };
  },
  async discard({ storage }, { file }) {
    // Only a name from the list reaches the storage, so a request cannot delete any other file.
    const found = (await listKept(storage)).find(({ name }) => name === file);
    if (!found) return REFUSED;
    await storage.discard(found.name);
    return { ok: true, value: null };
  },
  async upkeep({ database, storage, now }) {
    purgeArticles(database, now);
    await expireCopies(storage, now);
    const times = [nextPurge(database), ...(await listKept(storage)).map(({ until }) => until)].filter((time) => time !== null);
    return { ok: true, value: times.length > 0 ? Math.min(...times) : null };
  },
};

/** A request to one of the handlers of this file. */
export type SafetyRequest = Readonly<Record<string, unknown>> & { readonly call: SafetyCall };

export const isSafetyRequest = (request: unknown): request is SafetyRequest =>
  typeof request === 'object' && request !== null && 'call' in request && Object.hasOwn(HANDLERS, String(request.call));

/** Answers a request that concerns the library's files. Throws `DamagedFile` if a check finds damage, and the storage's errors. */
export const answerSafety = (library: OpenLibrary, request: SafetyRequest): Promise<Result<unknown>> =>
  HANDLERS[request.call](library, request);

async function safetyOf({ database, storage }: OpenLibrary): Promise<LibrarySafety> {
  const [files, space] = await Promise.all([listKept(storage), storage.space()]);
  const pictures = bytesIn(database);
  const parts = [
    { name: 'database', bytes: sizeOf(database) - pictures },
    { name: 'pictures', bytes: pictures },
    { name: 'copies', bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) },
  ] as const;
  return {
    saved: countArticles(database),
    repairs: listRepairs(database),
    files,
    space,
    parts: parts.filter(({ bytes }) => bytes > 0),
    rev: lastRevision(database),
  };
}

/** Returns the size of the database's file, in bytes. */
function sizeOf(database: Database): number {
  const [size] = database.rows<{ bytes: number }>('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()');
  return size?.bytes ?? 0;
}
