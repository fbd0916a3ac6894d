import type { Database } from '../../../utils/library/database';
import { type LibraryStorage, NotADatabase } from '../../../utils/library/library-storage';
import { bytesOf, copyOf, databaseOf, harden, memoryDatabase } from './memory-database';

/** A storage in memory, for tests. Its databases are real SQLite databases, and their files can be read and damaged. */
export interface MemoryStorage extends LibraryStorage {
  /** The library's file. `undefined` until the database has been closed once. */
  file: Uint8Array | undefined;
  /** The files in the safe, by name. */
  readonly safe: Map<string, Uint8Array>;
  /** Whether the last write to the library's file was cut off. */
  isInterrupted: boolean;
  /** The name of the method at which the storage fails as a full disk does. */
  fails: keyof LibraryStorage | undefined;
  /** Writes the open database to `file`, as if the owner had ended. */
  release(): void;
}

/** Returns a storage that contains the given library file, or none. */
export function memoryStorage(file?: Uint8Array): MemoryStorage {
  let open: Database | undefined;
  let live: Database | undefined;
  let newest: Uint8Array | undefined;
  const failIf = (method: keyof LibraryStorage) => {
    if (storage.fails === method) throw new DOMException('No space', 'QuotaExceededError');
  };
  const closed = () => {
    if (open) throw new Error('The database is still open.');
    if (!storage.file) throw new Error('There is no file.');
    return storage.file;
  };
  const keeping = (database: Database, keep: (bytes: Uint8Array) => void): Database => ({
    ...database,
    close() {
      keep(bytesOf(database));
      database.close();
    },
  });
  const storage: MemoryStorage = {
    file,
    safe: new Map(),
    isInterrupted: false,
    fails: undefined,
    release: () => open?.close(),
    claim: async () => ({ isInterrupted: storage.isInterrupted }),
    async open() {
      if (open) throw new Error('The database is already open.');
      const database = storage.file ? await databaseOf(storage.file) : await memoryDatabase();
      live = database;
      open = keeping(database, (bytes) => {
        storage.file = bytes;
        open = undefined;
        live = undefined;
      });
      return open;
    },
    async openNew() {
      failIf('openNew');
      return keeping(await memoryDatabase(), (bytes) => {
        newest = bytes;
      });
    },
    openKept: async (name) => databaseOf(storage.safe.get(name) ?? new Uint8Array()),
    async openForeign(name) {
      const file = storage.safe.get(name) ?? new Uint8Array();
      if (file.length % 512 !== 0 || !Buffer.from(file).toString('latin1').startsWith('SQLite format 3\0')) throw new NotADatabase();
      const database = await databaseOf(file);
      harden(database);
      return database;
    },
    async openNewCopy() {
      failIf('openNewCopy');
      if (!live) throw new Error('The library is not open.');
      return keeping(await copyOf(live), (bytes) => {
        newest = bytes;
      });
    },
    async copy(name) {
      failIf('copy');
      storage.safe.set(name, closed());
    },
    async replace(keptAs) {
      const old = closed();
      failIf('replace');
      storage.safe.set(keptAs, old);
      storage.file = newest;
    },
    list: async () => [...storage.safe].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    discard: async (name) => void storage.safe.delete(name),
    space: async () => ({ used: 90, free: 10 }),
    takeCause: () => undefined,
  };
  return storage;
}
