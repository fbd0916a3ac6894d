import type { ImportFormat } from '../import-format';
import { cutPictures, readWithoutPictures } from '../json/cut-pictures';
import { readElements } from '../json/read-elements';
import { DRAMATIS_VERSION, dramatisDraft } from './dramatis-draft';
import { newerVersion } from './newer-version';

/** Our own JSON file, which `utils/export/json.ts` writes. */
export const dramatisJson: ImportFormat = {
  id: 'dramatisJson',
  name: 'Dramatis (JSON)',
  recognises: ({ json, opening }) =>
    json?.root === 'object' && json.names.has('articles') && /"format"\s{0,9}:\s{0,9}"dramatis"/.test(opening),
  async *read(file, from, ports) {
    const newer = await newerVersion(file, ports, DRAMATIS_VERSION);
    if (newer) yield { entry: { code: 'formatNewer', detail: newer }, line: null, next: from };
    else
      yield* readElements(
        file,
        ['articles'],
        from,
        ports,
        (record, _, source) => [dramatisDraft(record, source, ports)],
        async (source, start, end, own) => (own ? cutPictures(own, start) : readWithoutPictures(source, start, end)),
      );
  },
};
