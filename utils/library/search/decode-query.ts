import { type Decode, Mismatch } from '../../decode/decode';
import { MAX_QUERY } from '../../query/parse-query';

/** Decodes a query, and cuts off what is too long. The reader is told so, and the parser replaces what SQLite cannot take. */
export const decodeQuery: Decode<string> = (value) => {
  if (typeof value !== 'string') throw new Mismatch('not a text');
  return value.slice(0, MAX_QUERY + 1);
};
