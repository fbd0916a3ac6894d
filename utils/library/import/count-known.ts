import type { Database } from '../database';
import { findKnown } from '../links/find-known';

/** Returns how many of the given addresses the library has an article or a link for. */
export const countKnown = (database: Database, addresses: readonly string[]): number =>
  addresses.filter((address) => findKnown(database, address)?.deleted_at === null).length;
