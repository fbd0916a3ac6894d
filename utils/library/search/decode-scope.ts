import { type Decode, list, object, oneOf } from '../../decode/decode';
import { type ArticleScope, SEARCH_ORDERS } from '../../model';
import { decodeId } from '../handler';
import { decodeQuery } from './decode-query';

/** The maximum number of articles that a request can name by their ids. */
const MAX_IDS = 1_000_000;
const decodeIds = object<{ readonly ids: readonly number[] }>({ ids: list(MAX_IDS, decodeId) });
const decodeSearch = object({ query: decodeQuery, order: oneOf(SEARCH_ORDERS) });

/** Decodes the articles that a request names, by their ids or by a search. Throws `Mismatch` if a field is malformed. */
export const decodeScope: Decode<ArticleScope> = (value) =>
  typeof value === 'object' && value !== null && 'ids' in value ? decodeIds(value) : decodeSearch(value);
