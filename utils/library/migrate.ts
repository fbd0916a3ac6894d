import type { Result } from '../model';
import type { Database } from './database';

/** A step that changes the structure of the database. */
export interface Migration {
  /** The database version after this migration. Versions are 1, 2, 3 and so on without a gap. */
  readonly version: number;
  readonly sql: string;
}

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/**
 * The migrations, the oldest first. Each one is in a file named `NNN-what.sql`. A published migration is never changed, and none of them
 * destroys data.
 */
export const MIGRATIONS: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ version: Number.parseInt(path.slice(path.lastIndexOf('/') + 1), 10), sql }))
  .sort((a, b) => a.version - b.version);

/**
 * Migrates a database to the newest version, each step in its own transaction, and returns that version. If a later release wrote the
 * database, fails with `libraryNewer` and changes nothing. If a step fails, rolls it back and throws SQLite's error.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Result<number> {
  const version = versionOf(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) return { ok: false, error: { code: 'libraryNewer', detail: `${version}` } };
  for (const step of migrations.filter((migration) => migration.version > version)) {
    database.transaction(() => database.run(`${step.sql}\nPRAGMA user_version = ${step.version};`));
  }
  return { ok: true, value: newest };
}

/** Returns the version of a database, or 0 for an empty one. */
export function versionOf(database: Database): number {
  return database.rows<{ user_version: number }>('PRAGMA user_version')[0]?.user_version ?? 0;
}
