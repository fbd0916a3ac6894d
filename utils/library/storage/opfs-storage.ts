import type { Database as Connection, SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { copyDatabase } from '../copy-database';
import type { Database } from '../database';
import { hardenConnection } from '../harden-connection';
import { type LibraryStorage, NotADatabase } from '../library-storage';
import { sqliteDatabase } from '../sqlite-database';
import { claimPool, loadSqlite, whenReleased } from './file-pool';
import { isDatabaseFile, piecesOf, withHandle } from './open-file';
import { becomeOwner } from './owner-lock';
import { HEAD_BYTES, readPool } from './pool-file';
import { destroy, dropUnfinished, finish, listSafe, PENDING, pendingName, withFile, writeUnfinished } from './safe-folder';

const LIBRARY = '/library.db';
const JOURNAL = `${LIBRARY}-journal`;
const NEW = '/new.db';
const KEPT = '/kept.db';
/** The files in the pool that are left over if a repair is cut off. */
const LEFTOVERS = [NEW, `${NEW}-journal`, KEPT, `${KEPT}-journal`];

/**
 * Returns the library's storage in the origin-private file system. The database is in SQLite's pool of files, and the safe is a folder
 * beside it. `beat` is called repeatedly during long work, to show that the worker has not stopped.
 *
 * A replacement first writes the new file as `pending-NAME` into the safe. From then on it is certain: if it is cut off, the next `claim`
 * finishes it. NAME is the name under which the old file is kept.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short methods that share the connection to the pool.
export function opfsStorage(beat: () => void): LibraryStorage {
  let sqlite: Sqlite3Static;
  let pool: SAHPoolUtil;
  let cause: unknown;
  let library: Connection | undefined;

  const connect = (path: string): Database => sqliteDatabase(sqlite, new pool.OpfsSAHPoolDb(path), beat);
  /** Connects to a copy of a file in the safe. Closing the connection removes the copy. */
  async function connectToKept(name: string, prepare: (connection: Connection) => void): Promise<Database> {
    await withFile(name, async (source) => {
      if (!isDatabaseFile(source)) throw new NotADatabase();
      await pool.importDb(KEPT, piecesOf(source, beat));
    });
    const connection = new pool.OpfsSAHPoolDb(KEPT);
    prepare(connection);
    const database = sqliteDatabase(sqlite, connection, beat);
    return {
      ...database,
      close() {
        database.close();
        pool.unlink(KEPT);
      },
    };
  }

  /** Copies a file of the pool into the safe, as an unfinished file. The pool must be paused. */
  async function copyOut(path: string, name: string): Promise<void> {
    const found = (await readPool()).find((file) => file.name === path);
    if (!found) throw new Error(`file not found: ${path}`);
    await withHandle(found.handle, HEAD_BYTES, (source) => writeUnfinished(name, source, beat));
  }

  /** Releases the pool's files while `work` copies them. */
  async function whilePaused(work: () => Promise<void>): Promise<void> {
    pool.pauseVfs();
    try {
      await work();
    } finally {
      await pool.unpauseVfs();
    }
  }

  /** Makes the pending file the library. Can be repeated until it succeeds. */
  async function install(pending: string): Promise<void> {
    await finish(pending.slice(PENDING.length));
    for (const path of [...LEFTOVERS, JOURNAL, LIBRARY]) pool.unlink(path);
    await withFile(pending, (source) => pool.importDb(LIBRARY, piecesOf(source, beat)));
    await destroy(pending, beat);
  }

  return {
    async claim() {
      await navigator.storage.getDirectory();
      await becomeOwner();
      beat();
      sqlite = await loadSqlite((reported) => {
        cause = reported;
      });
      beat();
      if (!pool && !(await pendingName())) await whenReleased(() => rescueUnnamed(beat), beat);
      const pending = await pendingName();
      pool = await whenReleased(() => claimPool(sqlite), beat);
      for (const path of LEFTOVERS) pool.unlink(path);
      if (pending) await install(pending);
      await dropUnfinished();
      // SQLite empties the journal at the end of each transaction.
      const isCutOff = pool.getFileNames().includes(JOURNAL) && pool.exportFile(JOURNAL).length > 0;
      return { isInterrupted: isCutOff || pending === PENDING };
    },
    async open() {
      library = new pool.OpfsSAHPoolDb(LIBRARY);
      return sqliteDatabase(sqlite, library, beat);
    },
    async openNew() {
      pool.unlink(NEW);
      return connect(NEW);
    },
    openKept: (name) => connectToKept(name, () => undefined),
    openForeign: (name) => connectToKept(name, (connection) => hardenConnection(sqlite, connection)),
    async openNewCopy() {
      if (!library) throw new Error('The library is not open.');
      pool.unlink(NEW);
      const copy = new pool.OpfsSAHPoolDb(NEW);
      copyDatabase(sqlite, library, copy, beat);
      return sqliteDatabase(sqlite, copy, beat);
    },
    async copy(name) {
      await whilePaused(() => copyOut(LIBRARY, name));
      await finish(name);
    },
    async replace(keptAs) {
      const pending = PENDING + keptAs;
      await whilePaused(async () => {
        await copyOut(LIBRARY, keptAs);
        await copyOut(NEW, pending);
      });
      await finish(pending);
      await install(pending);
    },
    list: listSafe,
    discard: (name) => destroy(name, beat),
    async space() {
      const { usage, quota } = await navigator.storage.estimate();
      return usage === undefined || quota === undefined ? null : { used: usage, free: Math.max(0, quota - usage) };
    },
    takeCause() {
      const taken = cause;
      cause = undefined;
      return taken;
    },
  };
}

/** Takes the content of a pool file with a damaged header as the library, if the pool has no other. It is installed like a repair. */
async function rescueUnnamed(beat: () => void): Promise<void> {
  const files = await readPool();
  const lost = files.find(({ name, isDatabase }) => name === null && isDatabase);
  if (!lost || files.some(({ name }) => name === LIBRARY)) return;
  await withHandle(lost.handle, HEAD_BYTES, (source) => writeUnfinished(PENDING, source, beat));
  await finish(PENDING);
}
