import { wholeNumber } from '../decode/decode';
import type { Result } from '../model';
import type { Database } from './database';

/** The fields of a request, which have not been checked yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** A function that decodes the fields of a request and answers it. `now` is in milliseconds since 1970. */
export type Handler = (database: Database, fields: Fields, now: number) => Result<unknown>;

/** Decodes the id of an article. Throws `Mismatch` if it is malformed. */
export const decodeId = wholeNumber(1, Number.MAX_SAFE_INTEGER);

/** Returns the answer to a request that has succeeded. */
export const done = <T>(value: T): Result<T> => ({ ok: true, value });
