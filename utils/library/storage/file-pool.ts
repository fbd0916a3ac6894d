import init, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { POOL_FOLDER } from './pool-file';

/** The maximum time to wait for the files of a previous worker, in milliseconds. It holds them for a moment after it has ended. */
const WAIT_MS = 6_000;
const RETRY_INTERVAL_MS = 60;
/** The number of files in the pool: the database and its journal, and during a repair two more databases, each with a journal. */
const CAPACITY = 6;
/** The names of the errors for a file that another worker holds: when it is opened, and in Chromium when it is read. */
const HELD: ReadonlySet<string> = new Set(['NoModificationAllowedError', 'NotReadableError']);

let loading: Promise<Sqlite3Static> | undefined;

/** Loads SQLite once. It passes errors of the storage to `report`, because its own errors say only that an error occurred. */
export function loadSqlite(report: (cause: unknown) => void): Promise<Sqlite3Static> {
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

/** Opens SQLite's pool of files in the origin-private file system, exclusively for this worker. */
export async function claimPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil> {
  // Without `preserveOnInitFailure`, the package deletes every file in the pool if it cannot open one of them.
  const options = {
    name: 'library',
    directory: `/${POOL_FOLDER}`,
    initialCapacity: CAPACITY,
    preserveOnInitFailure: true,
    verbosity: 1,
    forceReinitIfPreviouslyFailed: true,
  };
  const pool = await sqlite.installOpfsSAHPoolVfs(options);
  if (pool.isPaused()) await pool.unpauseVfs();
  await pool.reserveMinimumCapacity(CAPACITY);
  return pool;
}

/** Repeats `work` while a previous worker still holds the files. Calls `beat` before each attempt. */
export async function whenReleased<T>(work: () => Promise<T>, beat: () => void): Promise<T> {
  const end = performance.now() + WAIT_MS;
  for (;;) {
    beat();
    try {
      return await work();
    } catch (error) {
      const isHeld = error instanceof DOMException && HELD.has(error.name);
      if (!isHeld || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_INTERVAL_MS));
    }
  }
}
