import type { Result } from '../model';
import { configureConnection } from './configure-connection';
import type { Database } from './database';
import type { LibraryStorage } from './library-storage';
import { MIGRATIONS, type Migration, migrate, versionOf } from './migrate';
import { purgeArticles } from './remove-article';
import { DamagedFile, isDamage, isSound } from './repair/check-integrity';
import { copyName, expireCopies } from './repair/kept-files';
import { repairLibrary } from './repair/repair-library';

/** The circumstances under which the library is opened. */
export interface Opening {
  /** The current time, in milliseconds since 1970. */
  readonly now: number;
  /** Whether an error or a check has already shown that the file is damaged. */
  readonly isDamaged: boolean;
  /** The migrations to apply, by default all. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the library's database and makes it ready for requests. Checks it if its last write was cut off, repairs it if it is damaged, copies
 * it before it is migrated, migrates it, and deletes what was removed long ago. If a later release wrote the database, fails with
 * `libraryNewer` and changes nothing. Throws the storage's and SQLite's errors.
 */
export async function prepareLibrary(storage: LibraryStorage, opening: Opening): Promise<Result<Database>> {
  const { isInterrupted } = await storage.claim();
  let opened = opening.isDamaged ? null : await openSound(storage, opening, isInterrupted);
  if (!opened) {
    await repairLibrary(storage, opening.now);
    opened = await openSound(storage, opening, false);
  }
  if (!opened) throw new Error('The repaired library is damaged.');
  if (opened.ok) await expireCopies(storage, opening.now);
  return opened;
}

/** Opens and migrates the database. Returns `null` if it is damaged. */
async function openSound(
  storage: LibraryStorage,
  { now, migrations = MIGRATIONS }: Opening,
  mustCheck: boolean,
): Promise<Result<Database> | null> {
  let database: Database | undefined;
  try {
    database = await openConfigured(storage);
    const version = versionOf(database);
    const newest = migrations.at(-1)?.version ?? 0;
    if (mustCheck && version <= newest && !isSound(database, 'quick')) throw new DamagedFile();
    const isOld = version > 0 && version < newest;
    if (isOld) {
      database.close();
      database = undefined;
      await storage.copy(copyName(version, now));
      database = await openConfigured(storage);
    }
    const migrated = migrate(database, migrations);
    if (!migrated.ok) {
      database.close();
      return migrated;
    }
    if (isOld && !isSound(database, 'quick')) throw new DamagedFile();
    purgeArticles(database, now);
    return { ok: true, value: database };
  } catch (error) {
    database?.close();
    if (isDamage(error)) return null;
    throw error;
  }
}

async function openConfigured(storage: LibraryStorage): Promise<Database> {
  const database = await storage.open();
  try {
    configureConnection(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
