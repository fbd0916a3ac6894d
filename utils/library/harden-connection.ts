import type { Database as Connection, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The maximum size of a value or a row in a foreign file, in bytes. Those of the library are much smaller. */
const MAX_VALUE = 64_000_000;
const SQLITE_LIMIT_LENGTH = 0;

/**
 * Makes a connection to a file that may be made to do harm safe to read. It cannot write; triggers and views do not work; functions and
 * tables with side effects cannot be used by the file's own statements (see https://www.sqlite.org/security.html).
 */
export function hardenConnection(sqlite: Sqlite3Static, connection: Connection): void {
  const { capi } = sqlite;
  const set = (option: number, value: 0 | 1) =>
    connection.checkRc(capi.sqlite3_db_config(connection.pointer as number, option as never, value, 0));
  set(capi.SQLITE_DBCONFIG_DEFENSIVE, 1);
  set(capi.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  set(capi.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  set(capi.SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  capi.sqlite3_limit(connection.pointer as number, SQLITE_LIMIT_LENGTH, MAX_VALUE);
  connection.exec('PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;');
}
