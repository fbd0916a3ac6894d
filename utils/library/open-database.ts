import init, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Result } from '../model';
import { configureConnection } from './configure-connection';
import type { Database } from './database';
import { failureOf } from './failure-of';
import { sqliteDatabase } from './sqlite-database';

/**
 * The maximum time to wait for a previous worker to release its locks, in milliseconds. A worker holds its locks for a moment after it has
 * ended.
 */
const LOCK_TIMEOUT_MS = 6_000;
const RETRY_INTERVAL_MS = 60;
/** The number of files in the pool. The database and its journal need two, and two are spare. */
const CAPACITY = 4;

/**
 * Opens the library's database in the browser's private file system, exclusively for this worker. Does not migrate it. Passes storage
 * errors to `report`, because SQLite itself says only that an error occurred. Fails with `storagePrivate`, `storageRefused`, `storageFull`
 * or `libraryDamaged`, or with `libraryBusy` while another owner has the database open.
 */
export async function openDatabase(report: (cause: unknown) => void): Promise<Result<Database>> {
  try {
    if (!navigator.storage?.getDirectory) return { ok: false, error: { code: 'storageRefused' } };
    await navigator.storage.getDirectory();
    const sqlite = await loadSqlite(report);
    const pool = await claimPool(sqlite);
    const database = sqliteDatabase(sqlite, new pool.OpfsSAHPoolDb('/library.db'));
    configureConnection(database);
    return { ok: true, value: database };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

let loading: Promise<Sqlite3Static> | undefined;
function loadSqlite(report: (cause: unknown) => void): Promise<Sqlite3Static> {
  // The SQLite package reads this configuration when it starts. It disables all storage back ends except the file pool, and forwards the
  // package's errors.
  Object.assign(globalThis, {
    sqlite3ApiConfig: {
      disable: { vfs: { kvvfs: true, opfs: true, 'opfs-wl': true, 'opfs-vfs': true } },
      error: (...parts: readonly unknown[]) => report(parts.at(-1)),
    },
  });
  loading ??= init();
  return loading;
}

async function claimPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil> {
  // Without `preserveOnInitFailure`, the package deletes every file in the pool if it cannot open one of them.
  const options = {
    name: 'library',
    directory: '/library',
    initialCapacity: CAPACITY,
    preserveOnInitFailure: true,
    verbosity: 1,
    forceReinitIfPreviouslyFailed: true,
  };
  const end = performance.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    try {
      const pool = await sqlite.installOpfsSAHPoolVfs(options);
      await pool.reserveMinimumCapacity(CAPACITY);
      return pool;
    } catch (error) {
      const locked = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!locked || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_INTERVAL_MS));
    }
  }
}
