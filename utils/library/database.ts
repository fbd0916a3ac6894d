/** What the library needs of SQLite. Synchronous: one owner, one connection, one call after the other. */
export interface Database {
  /** Runs one or more statements without values. */
  run(sql: string): void;
  /**
   * Runs one statement and hands back its rows; `T` names the columns that it selects.
   * Throws what SQLite throws, as does `run`.
   */
  rows<T extends object>(sql: string, values?: readonly SqlValue[]): readonly T[];
  /** All or nothing. Whatever `work` throws is thrown on after the rollback. */
  transaction<T>(work: () => T): T;
  close(): void;
}
export type SqlValue = string | number | null;
