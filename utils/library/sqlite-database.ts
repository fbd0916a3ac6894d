import type { Database as Connection, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Database, SqlValue } from './database';

/** The `Database` over an open connection of SQLite's own wasm build, in the browser and in Node alike. */
export function sqliteDatabase(sqlite: Sqlite3Static, connection: Connection): Database {
  // The library has a few dozen statements; preparing them again for each of a thousand quotes would take longer than writing the quotes.
  const prepared = new Map<string, PreparedStatement>();

  function prepare(sql: string): PreparedStatement {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    run: (sql) => void connection.exec(sql),
    rows<T extends object>(sql: string, values: readonly SqlValue[] = []) {
      const statement = prepare(sql);
      const rows: T[] = [];
      try {
        if (values.length > 0) statement.bind(values);
        while (statement.step()) rows.push(statement.get({}) as T);
      } finally {
        // After a step that failed this throws the same error once more.
        statement.reset(true);
      }
      return rows;
    },
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
    close() {
      for (const statement of prepared.values()) statement.finalize();
      prepared.clear();
      connection.close();
    },
  };
}
