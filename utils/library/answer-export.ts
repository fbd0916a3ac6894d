import { type Decode, list, object, oneOf, wholeNumber } from '../decode/decode';
import { type ExportScope, SEARCH_ORDERS } from '../model';
import type { ExportCall } from './export/export-library';
import { readExported } from './export/read-exported';
import { readTargets } from './export/read-targets';
import { done, type Handler } from './handler';
import { decodeQuery } from './search/decode-query';

/** The maximum number of articles that an export can name by their ids. */
const MAX_IDS = 1_000_000;
const decodeId = wholeNumber(1, Number.MAX_SAFE_INTEGER);
const decodeIds = object<{ readonly ids: readonly number[] }>({ ids: list(MAX_IDS, decodeId) });
const decodeSearch = object({ query: decodeQuery, order: oneOf(SEARCH_ORDERS) });
const decodeScope: Decode<ExportScope> = (value) =>
  typeof value === 'object' && value !== null && 'ids' in value ? decodeIds(value) : decodeSearch(value);

/** The handlers of the calls that read articles for an export. A handler throws `Mismatch` if a field is malformed. */
export const EXPORT_HANDLERS: Readonly<Record<ExportCall, Handler>> = {
  exportTargets: (database, { scope }, now) => done(readTargets(database, decodeScope(scope), now)),
  exportArticle: (database, { id }) => readExported(database, decodeId(id)),
};
