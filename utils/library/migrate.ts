import type { Result } from '../model';
import type { Database } from './database';

export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly version: number;
  readonly sql: string;
}

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** Every migration, oldest first: one file each, `NNN-what.sql`. A migration that was published is never changed, and none destroys. */
export const MIGRATIONS: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ version: Number.parseInt(path.slice(path.lastIndexOf('/') + 1), 10), sql }))
  .sort((a, b) => a.version - b.version);

/**
 * Brings a database to the newest version, each step in a transaction of its own, and hands back that version.
 * A database of a later release is left alone (`libraryNewer`). Throws what SQLite throws; the step that failed is rolled back.
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

/** The version that a database was last brought to; 0 for an empty one. */
export function versionOf(database: Database): number {
  return database.rows<{ user_version: number }>('PRAGMA user_version')[0]?.user_version ?? 0;
}
