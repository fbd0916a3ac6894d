import type { ImportFormat } from '../import-format';
import { readLines } from '../json/read-lines';
import { DRAMATIS_VERSION, dramatisDraft } from './dramatis-draft';
import { newerVersion } from './newer-version';

/** Our own JSON Lines file: a line with the format and its version, and a line for each article, with the fields of the JSON file. */
export const dramatisLines: ImportFormat = {
  id: 'dramatisLines',
  name: 'Dramatis (JSON Lines)',
  recognises: ({ json, opening }) =>
    json?.root === 'object' &&
    !json.names.has('articles') &&
    (/^\{\s{0,9}"format"\s{0,9}:\s{0,9}"dramatis"/.test(opening) ||
      (json.names.has('article') && (json.names.has('analysis') || json.names.has('savedAt')))),
  async *read(file, from, ports) {
    const newer = await newerVersion(file, ports, DRAMATIS_VERSION);
    if (newer) yield { entry: { code: 'formatNewer', detail: newer }, line: 1, next: from };
    else
      yield* readLines(file, from, ports, (record, source) =>
        record.format === 'dramatis' && !('article' in record) ? null : dramatisDraft(record, source, ports),
      );
  },
};
