import { readCsv } from '../csv/read-csv';
import { readListedTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The CSV file of Readwise Reader. Entries of feeds are left out, because the reader has not saved them. */
export const readwiseReaderCsv: ImportFormat = {
  id: 'readwiseReaderCsv',
  name: 'Readwise Reader (CSV)',
  recognises: ({ columns }) => columns.has('url') && columns.has('saved date') && columns.has('reading progress'),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const location = row.get('location').trim().toLowerCase();
      const address = row.get('url');
      if (location === 'feed') return { code: 'feedEntry', detail: row.get('title').slice(0, 100) || address.slice(0, 100) };
      const progress = Number.parseFloat(row.get('reading progress'));
      return {
        address,
        title: row.get('title'),
        savedAt: row.get('saved date'),
        tags: readListedTags(row.get('document tags')),
        state: location === 'archive' ? 'archived' : progress >= 1 ? 'read' : 'unread',
        isStarred: location === 'shortlist',
        progress: Number.isNaN(progress) ? null : progress,
      };
    }),
};
