import type { Database } from '../database';
import { linkKeys } from './link-address';

/** An article or a link that the library has. */
export interface KnownRow {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly words: number;
  readonly deleted_at: number | null;
}

/**
 * Returns the article or link that the library has for any of the given addresses; rather one that is not removed, and rather one with text.
 */
export function findKnown(database: Database, ...addresses: readonly string[]): KnownRow | undefined {
  const keys = linkKeys(...addresses);
  return database.rows<KnownRow>(
    `SELECT id, url, title, words, deleted_at FROM article
     WHERE key IN (SELECT value FROM json_each(?1)) OR address IN (SELECT value FROM json_each(?1))
     ORDER BY deleted_at IS NOT NULL, words = 0, seq DESC LIMIT 1`,
    [keys],
  )[0];
}
