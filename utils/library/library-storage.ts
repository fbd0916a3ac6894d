import type { Space } from '../model';
import type { Database } from './database';

/** A whole database file that is kept beside the library. */
export interface StoredFile {
  readonly name: string;
  /** The size in bytes. */
  readonly bytes: number;
}

/**
 * The place of the library's database in the browser, and the safe beside it, a folder with whole copies of database files. A database must
 * be closed before its file is copied or replaced. The methods throw the storage's and SQLite's errors.
 */
export interface LibraryStorage {
  /**
   * Takes the storage for this owner alone, and finishes a replacement that was cut off. Can be called again after an error. Returns whether
   * the last write to the database was cut off.
   */
  claim(): Promise<{ readonly isInterrupted: boolean }>;
  /** Opens the library's database, and creates an empty one if there is none. */
  open(): Promise<Database>;
  /** Opens a new empty database beside the library's. It is lost unless `replace` makes it the library. */
  openNew(): Promise<Database>;
  /** Opens a copy of a file in the safe. Closing it removes the copy. */
  openKept(name: string): Promise<Database>;
  /**
   * Opens a copy of a file in the safe that may be made to do harm. It can only be read, and no trigger or view in it works (see
   * `hardenConnection`). Closing it removes the copy. Throws `NotADatabase` if it is none.
   */
  openForeign(name: string): Promise<Database>;
  /** Opens a new database beside the library's, with a copy of its content. The library's database must be open. */
  openNewCopy(): Promise<Database>;
  /** Copies the library's file into the safe, whole or not at all. */
  copy(name: string): Promise<void>;
  /** Makes the database from `openNew` the library, and keeps the old file in the safe as `keptAs`. Both happen or neither. */
  replace(keptAs: string): Promise<void>;
  /** Lists the files in the safe. */
  list(): Promise<readonly StoredFile[]>;
  /** Overwrites and deletes a file in the safe. Does nothing if there is no such file. */
  discard(name: string): Promise<void>;
  /** Returns the space that the extension uses and may still use, or `null` if the browser does not say. */
  space(): Promise<Space | null>;
  /** Returns the last error that the storage reported to SQLite since the last call, because SQLite itself reports only «disk I/O error». */
  takeCause(): unknown;
}

/** The error for a file that is no SQLite database. */
export class NotADatabase extends Error {}
