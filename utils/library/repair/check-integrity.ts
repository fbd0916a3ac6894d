import type { Database } from '../database';

/** SQLite's primary result codes for a damaged file: SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);
/** SQLite's result code for a statement that does not fit the database. */
const SQLITE_ERROR = 1;

/** The full-text indexes, each of which can be compared with its table. */
export const SEARCH_INDEXES = ['article_fts', 'quote_fts', 'note_fts', 'highlight_fts', 'cast_fts', 'other_fts', 'identity_fts'];

/** The error for a file that a check has found to be damaged. */
export class DamagedFile extends Error {}

/** Returns whether an error says that a database file is damaged. */
export const isDamage = (error: unknown): boolean => error instanceof DamagedFile || DAMAGED.has(resultOf(error) & 0xff);

/** Returns whether an error says that a table or an index is missing. */
export const isMissing = (error: unknown): boolean => resultOf(error) === SQLITE_ERROR;

/** Returns SQLite's result code in an error, or 0 if the error does not come from SQLite. */
export const resultOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'resultCode' in error && typeof error.resultCode === 'number' ? error.resultCode : 0;

/**
 * Returns whether a database file is sound. `quick` checks the structure of the file. `full` also compares every index, including the
 * search indexes, with its table. Throws SQLite's errors, except those for a damaged file.
 */
export function isSound(database: Database, depth: 'quick' | 'full'): boolean {
  try {
    const check = depth === 'quick' ? 'quick_check' : 'integrity_check';
    const [row] = database.rows<Record<string, string>>(`PRAGMA ${check}(1)`);
    if (row?.[check] !== 'ok') return false;
    if (depth === 'full')
      for (const index of SEARCH_INDEXES) database.run(`INSERT INTO ${index}(${index}, rank) VALUES('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}
