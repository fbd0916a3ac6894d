import init, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Result } from '../model';
import type { Database } from './database';
import { failureOf } from './failure-of';
import { sqliteDatabase } from './sqlite-database';

/** A worker that has just ended holds its locks a moment longer. */
const PATIENCE_MS = 6_000;
const PAUSE_MS = 60;
/** The database, its journal and a little room. */
const CAPACITY = 4;

/**
 * Opens the library's database in the browser's private file system, for this worker alone. Not yet migrated.
 * `report` is told of what the storage complains about, as SQLite hands on only the fact that it did.
 * Failures: `storagePrivate`, `storageRefused`, `storageFull`, `libraryBusy` while another owner lives, `libraryDamaged`.
 */
export async function openDatabase(report: (cause: unknown) => void): Promise<Result<Database>> {
  try {
    if (!navigator.storage?.getDirectory) return { ok: false, error: { code: 'storageRefused' } };
    await navigator.storage.getDirectory();
    const sqlite = await loadSqlite(report);
    const pool = await claimPool(sqlite);
    const database = sqliteDatabase(sqlite, new pool.OpfsSAHPoolDb('/library.db'));
    // TRUNCATE keeps the journal's slot in the pool, so that no file header is written during a save; FULL flushes before the acknowledgement.
    database.run('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    database.run('PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;');
    return { ok: true, value: database };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

let loading: Promise<Sqlite3Static> | undefined;
function loadSqlite(report: (cause: unknown) => void): Promise<Sqlite3Static> {
  // Read by the package while it starts: only the pool is wanted, and its complaints.
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
  // Without `preserveOnInitFailure` the package deletes every file of the pool when it cannot open one of them.
  const options = {
    name: 'library',
    directory: '/library',
    initialCapacity: CAPACITY,
    preserveOnInitFailure: true,
    verbosity: 1,
    forceReinitIfPreviouslyFailed: true,
  };
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      const pool = await sqlite.installOpfsSAHPoolVfs(options);
      await pool.reserveMinimumCapacity(CAPACITY);
      return pool;
    } catch (error) {
      const locked = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!locked || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
