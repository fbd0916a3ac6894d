import { list, text } from '../decode/decode';
import { done, type Handler } from './handler';
import { countKnown } from './import/count-known';
import { importArticles } from './import/import-articles';
import { type ImportCall, MAX_IMPORTED, MAX_KNOWN } from './import/import-library';

const MAX_ADDRESS = 10_000;
/** Entries are decoded one by one later, so that a malformed one does not cost the others. */
const decodeEntries = list(MAX_IMPORTED, (entry) => entry);
const decodeAddresses = list(MAX_KNOWN, text(MAX_ADDRESS));

/** The handlers of the calls that import articles. A handler throws `Mismatch` if a field is malformed. */
export const IMPORT_HANDLERS: Readonly<Record<ImportCall, Handler>> = {
  importMany: (database, { entries }, now) => done(importArticles(database, decodeEntries(entries), now)),
  countKnown: (database, { addresses }) => done(countKnown(database, decodeAddresses(addresses))),
};
