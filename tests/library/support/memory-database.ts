import init, { type Database as Connection, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { configureConnection } from '../../../utils/library/configure-connection';
import { copyDatabase } from '../../../utils/library/copy-database';
import type { Database } from '../../../utils/library/database';
import { hardenConnection } from '../../../utils/library/harden-connection';
import { SEARCH_INDEXES } from '../../../utils/library/repair/check-integrity';
import { sqliteDatabase } from '../../../utils/library/sqlite-database';

let loading: Promise<Sqlite3Static> | undefined;
const connections = new WeakMap<Database, Connected>();
interface Connected {
  readonly sqlite: Sqlite3Static;
  readonly connection: Connection;
}

/** Returns an empty in-memory SQLite database to which no migrations have been applied. It calls `beat` while a statement takes long. */
export async function memoryDatabase(beat?: () => void): Promise<Database> {
  loading ??= init();
  const sqlite = await loading;
  const connection = new sqlite.oo1.DB(':memory:');
  const database = sqliteDatabase(sqlite, connection, beat);
  configureConnection(database);
  connections.set(database, { sqlite, connection });
  return database;
}

/** Returns an in-memory database with the contents of a database file. */
export async function databaseOf(file: Uint8Array): Promise<Database> {
  const database = await memoryDatabase();
  const { sqlite, connection } = connectionOf(database);
  const { capi, wasm } = sqlite;
  const copy = wasm.allocFromTypedArray(file);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const code = capi.sqlite3_deserialize(connection.pointer as number, 'main', copy, file.length, file.length, flags);
  if (code !== 0) throw new Error(`SQLite does not accept the file: ${code}`);
  return database;
}

/** Returns the bytes of the file in which SQLite would store a database that `memoryDatabase` or `databaseOf` created. */
export function bytesOf(database: Database): Uint8Array {
  const { sqlite, connection } = connectionOf(database);
  return sqlite.capi.sqlite3_js_db_export(connection.pointer as number);
}

/** Returns an in-memory copy of an open database, as the library makes one. */
export async function copyOf(database: Database): Promise<Database> {
  const copy = await memoryDatabase();
  const { sqlite, connection } = connectionOf(database);
  copyDatabase(sqlite, connection, connectionOf(copy).connection, () => undefined);
  return copy;
}

/** Makes a database that may be made to do harm safe to read. */
export function harden(database: Database): void {
  const { sqlite, connection } = connectionOf(database);
  hardenConnection(sqlite, connection);
}

/** Returns the same bytes as Latin-1 text. */
export const fileOf = (database: Database): string => Buffer.from(bytesOf(database)).toString('latin1');

function connectionOf(database: Database): Connected {
  const connection = connections.get(database);
  if (!connection) throw new Error('This database does not come from memoryDatabase.');
  return connection;
}

/** Throws if the database is damaged, or if a full-text index does not contain exactly the words of its table. */
export function checkIntegrity(database: Database): void {
  for (const table of SEARCH_INDEXES) database.run(`INSERT INTO ${table}(${table}, rank) VALUES('integrity-check', 1)`);
  const [result] = database.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  if (result?.integrity_check !== 'ok') throw new Error(result?.integrity_check);
  const [orphan] = database.rows('PRAGMA foreign_key_check');
  if (orphan) throw new Error(JSON.stringify(orphan));
}

/** Returns the number of rows in a table. */
export function countRows(database: Database, table: string): number {
  return database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0;
}
