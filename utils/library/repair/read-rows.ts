import { type Decode, orNull } from '../../decode/decode';
import type { Database } from '../database';
import { isDamage, isMissing } from './check-integrity';

/** Returns the rows that can be read and decoded. A table that is missing, as in earlier versions, has none. */
export function readRows<T>(
  source: Database,
  decode: Decode<T>,
  sql: string,
): { readonly found: readonly T[]; readonly isComplete: boolean } {
  const found: T[] = [];
  let isComplete = true;
  try {
    for (const row of source.each<object>(sql)) {
      const decoded = orNull(decode, row);
      if (decoded === null) isComplete = false;
      else found.push(decoded);
    }
  } catch (error) {
    if (isDamage(error)) isComplete = false;
    else if (!isMissing(error)) throw error;
  }
  return { found, isComplete };
}
