import type { Database as Connection, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Database, SqlValue } from './database';

/** The maximum number of prepared statements that are kept. Searches make statements of their own, so there is no end of different ones. */
const MAX_PREPARED = 200;
/** The number of steps of a statement, or of pages in a check, between two calls of `beat`. */
const STEPS = 1_000;

/** Names the values of a row. SQLite's own function reads the names again for each row, which takes longer than reading the values. */
function rowOf(names: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) row[names[at] ?? ''] = values[at];
  return row;
}

/**
 * Returns a `Database` that wraps an open connection from SQLite's official WebAssembly build, in the browser or in Node. `beat` is called
 * repeatedly while a statement takes long.
 */
export function sqliteDatabase(sqlite: Sqlite3Static, connection: Connection, beat?: () => void): Database {
  if (beat && connection.pointer) {
    const go = () => {
      beat();
      return 0;
    };
    sqlite.capi.sqlite3_progress_handler(connection.pointer, STEPS, go, 0);
  }
  // Prepared statements are kept, because preparing one again for each of a thousand quotations would take longer than writing the
  // quotations. The one that was used last comes last.
  const prepared = new Map<string, PreparedStatement>();

  function prepare(sql: string): PreparedStatement {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    const [oldest] = prepared;
    if (oldest && prepared.size > MAX_PREPARED) {
      prepared.delete(oldest[0]);
      oldest[1].finalize();
    }
    return statement;
  }

  return {
    run: (sql) => void connection.exec(sql),
    rows<T extends object>(sql: string, values: readonly SqlValue[] = []) {
      const statement = prepare(sql);
      const rows: T[] = [];
      try {
        if (values.length > 0) statement.bind(values);
        let names: readonly string[] | undefined;
        while (statement.step()) {
          names ??= statement.getColumnNames();
          rows.push(rowOf(names, statement.get([])) as T);
        }
      } finally {
        // If `step` has failed, this call throws the same error again.
        statement.reset(true);
      }
      return rows;
    },
    *each<T extends object>(sql: string) {
      const statement = connection.prepare(sql);
      try {
        while (statement.step()) yield statement.get({}) as T;
      } finally {
        statement.finalize();
      }
    },
    transaction(work) {
      const isInner = !sqlite.capi.sqlite3_get_autocommit(connection);
      connection.exec(isInner ? 'SAVEPOINT inner' : 'BEGIN IMMEDIATE');
      try {
        const value = work();
        connection.exec(isInner ? 'RELEASE inner' : 'COMMIT');
        return value;
      } catch (error) {
        // If the disk was full or an I/O error occurred, SQLite has already rolled back. A second ROLLBACK would hide the error.
        if (!sqlite.capi.sqlite3_get_autocommit(connection)) connection.exec(isInner ? 'ROLLBACK TO inner; RELEASE inner' : 'ROLLBACK');
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
