import type { Database } from './database';

/** Sets the options of a connection to the library's database. SQLite does not store them in the file. */
export function configureConnection(database: Database): void {
  database.run(`
    -- Keeps the journal file in the pool, so no file header is written during a save.
    PRAGMA journal_mode = TRUNCATE;
    -- Flushes the data to disk before a save is acknowledged.
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    -- Overwrites deleted rows with zeros.
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -8000;
    PRAGMA temp_store = MEMORY;`);
}
