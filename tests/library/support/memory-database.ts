import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Database } from '../../../utils/library/database';
import { sqliteDatabase } from '../../../utils/library/sqlite-database';

let loading: Promise<Sqlite3Static> | undefined;

/** Returns an empty in-memory SQLite database to which no migrations have been applied. */
export async function memoryDatabase(): Promise<Database> {
  loading ??= init();
  const sqlite = await loading;
  const database = sqliteDatabase(sqlite, new sqlite.oo1.DB(':memory:'));
  database.run('PRAGMA foreign_keys = ON');
  return database;
}

/** Throws if the database is damaged, or if a full-text index does not contain exactly the words of its table. */
export function checkIntegrity(database: Database): void {
  for (const table of ['article_fts', 'quote_fts']) database.run(`INSERT INTO ${table}(${table}, rank) VALUES('integrity-check', 1)`);
  const [result] = database.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  if (result?.integrity_check !== 'ok') throw new Error(result?.integrity_check);
  const [orphan] = database.rows('PRAGMA foreign_key_check');
  if (orphan) throw new Error(JSON.stringify(orphan));
}

/** Returns the number of rows in a table. */
export function countRows(database: Database, table: string): number {
  return database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0;
}
