import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import init from '@sqlite.org/sqlite-wasm';
import type { Database } from '../../../utils/library/database';
import { sqliteDatabase } from '../../../utils/library/sqlite-database';

/** The size of the header that precedes each file in SQLite's file pool, in bytes. The header begins with the name of the file. */
const HEADER = 4096;
const NAME = '/library.db\0';
const JOURNAL = '/library.db-journal\0';

/** Opens an in-memory copy of the library's database file, without using the extension. The browser must be closed. */
export async function readLibraryFile(profile: string): Promise<Database> {
  return (await openCopy(pathIn(profile))).database;
}

/** Copies the library's file and its journal into a new temporary folder, and returns its path. The browser must be closed. */
export function copyLibraryFiles(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'dramatis-library-'));
  cpSync(dirname(existingFile(profile)), copy, { recursive: true });
  return copy;
}

/** Changes the library's file with `change`, as an earlier version could have left it. The browser must be closed. */
export async function rewriteLibraryFile(profile: string, change: (database: Database) => void): Promise<void> {
  const path = pathIn(profile);
  const { database, bytesOf } = await openCopy(path);
  change(database);
  const head = readFileSync(path).subarray(0, HEADER);
  writeFileSync(path, Buffer.concat([head, bytesOf()]));
  database.close();
}

/** Overwrites the first page of an index in the library's file. The browser must be closed. */
export async function damageLibraryFile(profile: string, index: string): Promise<void> {
  const path = pathIn(profile);
  const { database } = await openCopy(path);
  const [row] = database.rows<{ root: number; size: number }>(
    'SELECT rootpage AS root, page_size AS size FROM sqlite_schema, pragma_page_size WHERE name = ?',
    [index],
  );
  database.close();
  if (!row) throw new Error(`There is no index ${index}.`);
  const file = readFileSync(path);
  file.fill(0xa5, HEADER + (row.root - 1) * row.size, HEADER + row.root * row.size);
  writeFileSync(path, file);
}

/** Returns the path of the library's file. Undoes a write that was cut off, as the extension does when it opens the library. */
function pathIn(profile: string): string {
  const path = existingFile(profile);
  const pool = dirname(path);
  const journal = readdirSync(pool)
    .map((name) => join(pool, name))
    .find(isJournal);
  if (journal && statSync(journal).size > HEADER) undoWrite(path, journal);
  return path;
}

/** Lets SQLite undo the write that a journal is about. The browser must be closed. */
function undoWrite(path: string, journal: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-journal-'));
  const copy = join(folder, 'library.db');
  const file = readFileSync(path);
  writeFileSync(copy, file.subarray(HEADER));
  writeFileSync(`${copy}-journal`, readFileSync(journal).subarray(HEADER));
  const database = new DatabaseSync(copy);
  database.prepare('SELECT count(*) FROM sqlite_schema').get();
  database.close();
  writeFileSync(path, Buffer.concat([file.subarray(0, HEADER), readFileSync(copy)]));
  truncateSync(journal, HEADER);
  rmSync(folder, { recursive: true });
}

const isJournal = (path: string): boolean => statSync(path).isFile() && startsWith(path, JOURNAL);

function startsWith(path: string, name: string): boolean {
  const head = Buffer.alloc(name.length);
  const file = openSync(path, 'r');
  readSync(file, head);
  closeSync(file);
  return head.toString('latin1') === name;
}

async function openCopy(path: string): Promise<{ readonly database: Database; readonly bytesOf: () => Uint8Array }> {
  const bytes = new Uint8Array(readFileSync(path).subarray(HEADER));
  const sqlite = await init();
  const connection = new sqlite.oo1.DB(':memory:');
  const pointer = sqlite.wasm.allocFromTypedArray(bytes);
  const flags = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE;
  connection.checkRc(sqlite.capi.sqlite3_deserialize(connection, 'main', pointer, bytes.length, bytes.length, flags));
  return { database: sqliteDatabase(sqlite, connection), bytesOf: () => sqlite.capi.sqlite3_js_db_export(connection.pointer as number) };
}

/** Returns the size of the library on disk in bytes, or 0 if there is no library. */
export function libraryFileSize(profile: string): number {
  const path = findFile(profile);
  return path ? statSync(path).size - HEADER : 0;
}

function existingFile(profile: string): string {
  const path = findFile(profile);
  if (!path) throw new Error(`There is no library in ${profile}.`);
  return path;
}

function findFile(folder: string): string | undefined {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? findFile(path) : entry.isFile() && isLibrary(path) ? path : undefined;
    if (found) return found;
  }
  return undefined;
}

function isLibrary(path: string): boolean {
  if (statSync(path).size < HEADER + 512) return false;
  const head = readFileSync(path);
  return (
    head.subarray(0, NAME.length).toString('latin1') === NAME && head.subarray(HEADER, HEADER + 15).toString('latin1') === 'SQLite format 3'
  );
}
