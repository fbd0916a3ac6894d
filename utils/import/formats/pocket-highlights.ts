import type { ImportFormat } from '../import-format';
import { objectsIn } from '../json/json-object';
import { readElements } from '../json/read-elements';

/** The highlights in the export of Pocket (`annotations/part_….json`). Their articles are in its CSV files. */
export const pocketHighlights: ImportFormat = {
  id: 'pocketHighlights',
  name: 'Pocket (highlights)',
  recognises: ({ json }) =>
    json?.root === 'array' && json.elementNames.has('url') && json.elementNames.has('highlights') && !json.elementNames.has('slug'),
  read: (file, from, ports) =>
    readElements(file, [''], from, ports, ({ url, title, highlights }) => [
      {
        address: url,
        title,
        highlights: objectsIn(highlights).map(({ quote, note, created_at }) => ({ text: quote, note, madeAt: created_at })),
      },
    ]),
};
