import type { Database as Connection, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Database, SqlValue } from './database';

/** The `Database` over an open connection of SQLite's own wasm build, in the browser and in Node alike. */
export function sqliteDatabase(sqlite: Sqlite3Static, connection: Connection): Database {
  return {
    run: (sql) => void connection.exec(sql),
    rows: <T extends object>(sql: string, values: readonly SqlValue[] = []) =>
      connection.exec({ sql, bind: values, rowMode: 'object', returnValue: 'resultRows' }) as T[],
    transaction(work) {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        connection.exec('COMMIT');
        return value;
      } catch (error) {
        // After a full disk or an I/O error SQLite has already rolled back by itself; a second ROLLBACK would hide the error.
        if (!sqlite.capi.sqlite3_get_autocommit(connection)) connection.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => connection.close(),
  };
}
