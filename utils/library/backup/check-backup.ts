import type { ErrorCode } from '../../model';
import type { Database } from '../database';
import { NotADatabase } from '../library-storage';
import { MIGRATIONS, migrate, versionOf } from '../migrate';
import { resultOf } from '../repair/check-integrity';

/** The number with which every file of the library begins (`PRAGMA application_id` in migration 001). */
const APPLICATION_ID = 1_148_346_733;
const SQLITE_NOTADB = 26;
/** The tables that keep a full-text index. Their structure belongs to SQLite, and nothing reads them in a backup. */
const SHADOW = /_fts_(?:data|idx|docsize|config|content)$/;

/** The error for a backup that cannot be restored. */
export class BackupFault extends Error {
  constructor(
    readonly code: Extract<ErrorCode, 'backupForeign' | 'backupNewer' | 'backupDamaged'>,
    readonly detail?: string,
  ) {
    super(code);
  }
}

/**
 * Runs `work`, which only reads a backup. Every error of SQLite is then the fault of the backup, and is thrown as a `BackupFault`, because the
 * owner would take an error for damage as one of the library.
 */
export function fromBackup<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw faultOf(error);
  }
}

/** Returns the error to throw for an error that occurred while a backup was read. */
export function faultOf(error: unknown): unknown {
  if (error instanceof NotADatabase) return new BackupFault('backupForeign');
  const result = resultOf(error);
  if (result === 0) return error;
  return new BackupFault((result & 0xff) === SQLITE_NOTADB ? 'backupForeign' : 'backupDamaged', String(error));
}

/** Returns the version of a backup. Throws a `BackupFault` if it is no library, or one of a later release. */
export function checkVersion(source: Database): number {
  const [row] = source.rows<{ application_id: number }>('PRAGMA application_id');
  if (row?.application_id !== APPLICATION_ID) throw new BackupFault('backupForeign');
  const version = versionOf(source);
  if (version > (MIGRATIONS.at(-1)?.version ?? 0)) throw new BackupFault('backupNewer', String(version));
  if (version < 1) throw new BackupFault('backupForeign');
  return version;
}

/**
 * Checks that a backup has the structure that this release's migrations give to a library of its version, and that its tables are intact.
 * `empty` is a new database, which is migrated to that version. Throws a `BackupFault` otherwise. A file with another structure could make
 * SQLite compute what its author wants.
 */
export function checkTables(source: Database, empty: Database, version: number): void {
  migrate(
    empty,
    MIGRATIONS.filter((step) => step.version <= version),
  );
  const wanted = structureOf(empty);
  const found = structureOf(source);
  for (const [name, sql] of found) if (wanted.get(name) !== sql) throw new BackupFault('backupForeign', name);
  for (const name of wanted.keys()) if (!found.has(name)) throw new BackupFault('backupDamaged', name);
  for (const { name } of empty.rows<{ name: string }>("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")) {
    if (name.startsWith('sqlite_')) continue;
    const [row] = source.rows<{ integrity_check: string }>(`PRAGMA integrity_check('${name}')`);
    if (row?.integrity_check !== 'ok') throw new BackupFault('backupDamaged', row?.integrity_check);
  }
}

/** Returns the statement that created each table, index, view and trigger of a database, by kind and name. */
function structureOf(database: Database): ReadonlyMap<string, string> {
  const rows = database.rows<{ type: string; name: string; sql: string | null }>(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, SHADOW.test(name) ? '' : (sql ?? '')]));
}
