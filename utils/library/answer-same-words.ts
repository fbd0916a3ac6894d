import { text } from '../decode/decode';
import { decodeId, type Handler } from './handler';
import { readSameWords, readVersions } from './same-words/read-same-words';
import type { SameWordsCall } from './same-words/same-words-library';

const decodeQuote = text(32);

/** The handlers of the calls that find the same words in several articles. A handler throws `Mismatch` if a field is malformed. */
export const SAME_WORDS_HANDLERS: Readonly<Record<SameWordsCall, Handler>> = {
  sameWords: (database, { id }) => readSameWords(database, decodeId(id)),
  quotationVersions: (database, { id, quote }) => readVersions(database, decodeId(id), decodeQuote(quote)),
};
