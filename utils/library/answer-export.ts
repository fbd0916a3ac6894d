import { type Decode, list, Mismatch, object, oneOf, wholeNumber } from '../decode/decode';
import { type ExportScope, type Result, SEARCH_ORDERS } from '../model';
import { MAX_QUERY } from '../query/parse-query';
import type { Database } from './database';
import type { ExportCall } from './export/export-library';
import { readExported } from './export/read-exported';
import { readTargets } from './export/read-targets';

type Fields = Readonly<Record<string, unknown>>;
type Handler = (database: Database, fields: Fields, now: number) => Result<unknown>;

/** The maximum number of articles that an export can name by their ids. */
const MAX_IDS = 1_000_000;
const decodeId = wholeNumber(1, Number.MAX_SAFE_INTEGER);
const decodeIds = object<{ readonly ids: readonly number[] }>({ ids: list(MAX_IDS, decodeId) });
const decodeQuery: Decode<string> = (value) => {
  if (typeof value !== 'string') throw new Mismatch('not a text');
  return value.slice(0, MAX_QUERY + 1);
};
const decodeSearch = object({ query: decodeQuery, order: oneOf(SEARCH_ORDERS) });
const decodeScope: Decode<ExportScope> = (value) =>
  typeof value === 'object' && value !== null && 'ids' in value ? decodeIds(value) : decodeSearch(value);

/** The handlers of the calls that read articles for an export. A handler throws `Mismatch` if a field is malformed. */
export const EXPORT_HANDLERS: Readonly<Record<ExportCall, Handler>> = {
  exportTargets: (database, { scope }, now) => ({ ok: true, value: readTargets(database, decodeScope(scope), now) }),
  exportArticle: (database, { id }) => readExported(database, decodeId(id)),
};
