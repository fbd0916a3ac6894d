/**
 * The part of SQLite that the library uses. It is synchronous, because a single owner makes one call after another on a single connection.
 */
export interface Database {
  /** Runs one or more statements that have no bound values. Throws SQLite's errors. */
  run(sql: string): void;
  /** Runs one statement and returns its rows. `T` describes the columns that it selects. Throws SQLite's errors. */
  rows<T extends object>(sql: string, values?: readonly SqlValue[]): readonly T[];
  /** Runs one statement and returns its rows one by one, so that the rows before an error are not lost. Throws SQLite's errors. */
  each<T extends object>(sql: string): Iterable<T>;
  /**
   * Runs `work` in a transaction and returns its result. If `work` throws, rolls everything back and throws the same error. A transaction
   * inside another is rolled back alone, and is committed together with the other.
   */
  transaction<T>(work: () => T): T;
  /** Closes the connection. The database cannot be used afterwards. */
  close(): void;
}
/** A value that can be bound to a statement. */
export type SqlValue = string | number | null | Uint8Array;
