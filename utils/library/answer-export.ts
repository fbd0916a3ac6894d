import type { ExportCall } from './export/export-library';
import { readExported } from './export/read-exported';
import { readTargets } from './export/read-targets';
import { decodeId, done, type Handler } from './handler';
import { decodeScope } from './search/decode-scope';

/** The handlers of the calls that read articles for an export. A handler throws `Mismatch` if a field is malformed. */
export const EXPORT_HANDLERS: Readonly<Record<ExportCall, Handler>> = {
  exportTargets: (database, { scope }, now) => done(readTargets(database, decodeScope(scope), now)),
  exportArticle: (database, { id }) => readExported(database, decodeId(id)),
};
