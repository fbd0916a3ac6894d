import { checked, flag, Mismatch, oneOf, text } from '../decode/decode';
import type { BackupContents, MadeBackup, RestoreEnd, RestoreProgress, RestoreResult, Result } from '../model';
import { BackupFault, checkTables, checkVersion, faultOf, fromBackup } from './backup/check-backup';
import { MAX_SETTINGS, readContents, timeOf } from './backup/read-contents';
import { beginSession, type RestoreSession } from './backup/restore-session';
import type { BackupCall } from './backup-library';
import { configureConnection } from './configure-connection';
import type { Database } from './database';
import type { LibraryStorage } from './library-storage';
import { countArticles, lastRevision } from './read-articles';
import { backupName, isPassing, isRestorable, replacedName } from './repair/kept-files';

/** The open library, as the calls of this file need it. */
export interface BackedLibrary {
  readonly database: Database;
  /** The current time, in milliseconds since 1970. */
  readonly now: number;
  /** Closes the database. The next request opens it again. */
  close(): void;
}
type Fields = Readonly<Record<string, unknown>>;
type Handler = (library: BackedLibrary, fields: Fields) => Promise<Result<unknown>>;

const decodeFile = text(80);
const decodeMode = oneOf(['replace', 'merge']);
const decodeToken = checked(64, (token) => /^[\w-]{8,}$/.test(token));

/** A request to make or restore a backup. */
export type BackupRequest = Fields & { readonly call: BackupCall };

/** The calls that make and restore backups. At most one restore is open at a time. */
export interface BackupAnswers {
  isRequest(request: unknown): request is BackupRequest;
  answer(library: BackedLibrary, request: BackupRequest): Promise<Result<unknown>>;
  /** Ends the open restore. Must be called before the library's database is closed. */
  end(): void;
}

/** Creates the calls that make and restore backups in a storage. Errors of a backup never look like errors of the library. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short handlers that share the open restore.
export function createBackupAnswers(storage: LibraryStorage): BackupAnswers {
  /** The backup that has been checked, and is not being restored yet. */
  let opened: Database | undefined;
  let session: RestoreSession | undefined;
  const end = () => {
    session?.close();
    opened?.close();
    session = undefined;
    opened = undefined;
  };

  const handlers: Readonly<Record<BackupCall, Handler>> = {
    async backUp({ database, now, close }, { settings }) {
      const kept = text(MAX_SETTINGS)(settings);
      end();
      for (const { name } of await storage.list()) if (isPassing(name)) await storage.discard(name);
      const file = backupName(now);
      const [articles, rev] = [countArticles(database), lastRevision(database)];
      database.rows('INSERT OR REPLACE INTO backup(id, made_at, settings) VALUES(1, ?, ?)', [now, kept]);
      close();
      await storage.copy(file);
      await forgetSettings(storage);
      const bytes = (await storage.list()).find(({ name }) => name === file)?.bytes ?? 0;
      return done<MadeBackup>({ file, bytes, articles, rev });
    },
    async dropBackup(_, { file }) {
      const name = decodeFile(file);
      if (!isPassing(name)) return REFUSED;
      await storage.discard(name);
      return done(null);
    },
    async openBackup({ database }, { file }) {
      const name = decodeFile(file);
      const stored = isRestorable(name) && (await storage.list()).find((one) => one.name === name);
      if (!stored) return REFUSED;
      end();
      const source = await storage.openForeign(name).catch((error: unknown) => {
        throw faultOf(error);
      });
      opened = source;
      const version = fromBackup(() => checkVersion(source));
      const empty = await storage.openNew();
      try {
        fromBackup(() => checkTables(source, empty, version));
      } finally {
        empty.close();
      }
      return done<BackupContents>(readContents(source, database, stored.bytes));
    },
    async beginRestore({ database }, { mode, bringsBack }) {
      if (!opened) return LOST;
      const source = opened;
      const wanted = { mode: decodeMode(mode), bringsBack: flag(bringsBack), madeAt: fromBackup(() => timeOf(source)) };
      opened = undefined;
      session = await beginSession(storage, { source, library: database }, wanted);
      return done<RestoreProgress>(session.progress());
    },
    stepRestore: async () => (session ? done<RestoreProgress>(session.step()) : LOST),
    async finishRestore({ database, now, close }, { token }) {
      const name = decodeToken(token);
      const before = earlierResult(database, name);
      if (before) return done<RestoreEnd>({ name: 'restored', result: before });
      if (!session) return LOST;
      const keptAs = replacedName(now);
      const result = session.complete(name, now, keptAs);
      session = undefined;
      if (!result) return done<RestoreEnd>({ name: 'changed' });
      close();
      await storage.replace(keptAs);
      return done<RestoreEnd>({ name: 'restored', result });
    },
    async cancelRestore() {
      end();
      return done(null);
    },
  };

  return {
    isRequest: (request): request is BackupRequest =>
      typeof request === 'object' && request !== null && 'call' in request && Object.hasOwn(handlers, String(request.call)),
    async answer(library, request) {
      try {
        return await handlers[request.call](library, request);
      } catch (error) {
        if (error instanceof Mismatch) return REFUSED;
        end();
        if (error instanceof BackupFault) return { ok: false, error: { code: error.code, ...(error.detail && { detail: error.detail }) } };
        throw error;
      }
    },
    end,
  };
}

/** Deletes the settings that were put into the library only for its copy. */
async function forgetSettings(storage: LibraryStorage): Promise<void> {
  const database = await storage.open();
  try {
    configureConnection(database);
    database.rows('DELETE FROM backup');
  } finally {
    database.close();
  }
}

/** Returns the result of a restore that has been finished with a token, or `undefined` if there is none. */
function earlierResult(database: Database, token: string): RestoreResult | undefined {
  const [row] = database.rows<{ result: string }>('SELECT result FROM restoration WHERE token = ?', [token]);
  return row && (JSON.parse(row.result) as RestoreResult);
}

const done = <T>(value: T): Result<T> => ({ ok: true, value });
const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'The library does not know this request.' } };
const LOST: Result<never> = { ok: false, error: { code: 'restoreLost' } };
