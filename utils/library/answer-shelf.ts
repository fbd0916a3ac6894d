import { checked, type Decode, flag, list, object, oneOf, optional, text, wholeNumber } from '../decode/decode';
import { MAX_LABEL, MAX_NOTE, type MarkChange, type SavedSearch, SEARCH_ORDERS } from '../model';
import { MAX_QUERY } from '../query/parse-query';
import { decodeId, done, type Handler } from './handler';
import { prepareIdentities } from './identities/prepare-identities';
import { MAX_PAGE } from './library';
import { eraseArticles, removeArticles, restoreArticles } from './remove-article';
import { preparePrints } from './same-words/write-prints';
import { decodeQuery } from './search/decode-query';
import { prepareSearch } from './search/prepare-search';
import { searchArticles } from './search/run-search';
import { keepNote } from './shelf/keep-note';
import { markArticles } from './shelf/mark-articles';
import { readShelfEntry } from './shelf/read-shelf';
import { keepSearch, listSearches, removeSearch } from './shelf/saved-searches';
import { listTags, tagArticles } from './shelf/tag-articles';
import { tagKey, tidyName } from './shelf/tag-key';
import { MAX_BULK, type SearchPage, type ShelfCall } from './shelf-library';
import { prepareVoices } from './voices/prepare-voices';

/** The maximum number of tags that one request adds or removes. */
const MAX_TAGS = 100;
const decodeIds = list(MAX_BULK, decodeId);
const decodeNote = text(MAX_NOTE);
const decodeStart = text(MAX_LABEL);
const decodeSearchId = checked(64, (id) => /^[\w-]+$/.test(id));
const decodeTag = checked(MAX_LABEL, (name) => /[\p{L}\p{N}]/u.test(tagKey(name)));
const decodeTags: Decode<readonly string[]> = (value) => list(MAX_TAGS, decodeTag)(value).map(tidyName);
const decodePage = object<SearchPage>({
  limit: wholeNumber(1, MAX_PAGE),
  offset: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  order: optional(oneOf(SEARCH_ORDERS)),
  isTyping: optional(flag),
});
const decodeChange = object<MarkChange>({ state: optional(oneOf(['unread', 'read'])), starred: optional(flag), archived: optional(flag) });
const decodeSearch = object<SavedSearch>({ id: decodeSearchId, name: text(MAX_LABEL), query: text(MAX_QUERY) });

/** The handlers of the calls that search the library and put it in order. A handler throws `Mismatch` if a field is malformed. */
export const SHELF_HANDLERS: Readonly<Record<ShelfCall, Handler>> = {
  search: (database, { query, page }, now) => done(searchArticles(database, decodeQuery(query), decodePage(page), now)),
  prepare: (database) => done(prepareSearch(database) || prepareIdentities(database) || preparePrints(database) || prepareVoices(database)),
  shelf: (database, { id }) => readShelfEntry(database, decodeId(id)),
  mark: (database, { ids, change }, now) => done(markArticles(database, decodeIds(ids), decodeChange(change), now)),
  tag: (database, { ids, add, remove }) =>
    done(tagArticles(database, decodeIds(ids), { add: decodeTags(add), remove: decodeTags(remove) })),
  tags: (database, { prefix }) => done(listTags(database, decodeStart(prefix))),
  keepNote: (database, { id, note }, now) => keepNote(database, decodeId(id), decodeNote(note), now),
  savedSearches: (database) => done(listSearches(database)),
  keepSearch(database, { search }, now) {
    keepSearch(database, decodeSearch(search), now);
    return done(null);
  },
  removeSearch(database, { search }, now) {
    removeSearch(database, decodeSearchId(search), now);
    return done(null);
  },
  removeMany: (database, { ids }, now) => done(removeArticles(database, decodeIds(ids), now)),
  restoreMany: (database, { ids }) => done(restoreArticles(database, decodeIds(ids))),
  eraseMany: (database, { ids }) => done(eraseArticles(database, decodeIds(ids))),
};
