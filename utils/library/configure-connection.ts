import type { Database } from './database';

/** The part of the library that SQLite keeps in memory, as a share of the file, and its limits in bytes. */
const CACHE_SHARE = 0.02;
const MIN_CACHE = 8_000_000;
const MAX_CACHE = 32_000_000;

/** Sets the options of a connection to the library's database. SQLite does not store them in the file. */
export function configureConnection(database: Database): void {
  const [file] = database.rows<{ bytes: number }>('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size');
  database.run(`
    -- Keeps the journal file in the pool, so no file header is written during a save.
    PRAGMA journal_mode = TRUNCATE;
    -- Flushes the data to disk before a save is acknowledged.
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    -- Overwrites deleted rows with zeros.
    PRAGMA secure_delete = ON;
    -- A negative size is in kibibytes.
    PRAGMA cache_size = ${-Math.round(cacheOf(file?.bytes ?? 0) / 1024)};
    PRAGMA temp_store = MEMORY;`);
}

/**
 * Returns the size of the cache for a library of some size, both in bytes. A search reads the short rows of all articles, and Firefox reads
 * files slowly, so that these rows should stay in memory. For most libraries, the smallest cache is enough.
 */
export const cacheOf = (bytes: number): number => Math.min(MAX_CACHE, Math.max(MIN_CACHE, bytes * CACHE_SHARE));
