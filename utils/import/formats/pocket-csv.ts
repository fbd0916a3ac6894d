import { readCsv } from '../csv/read-csv';
import { splitTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The CSV files of Pocket, whose columns differ with their age: one kind has `cursor` before `tags`. */
export const pocketCsv: ImportFormat = {
  id: 'pocketCsv',
  name: 'Pocket (CSV)',
  recognises: ({ columns }) => columns.has('url') && columns.has('time_added'),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const address = row.get('url');
      const title = row.get('title');
      return {
        address,
        // Pocket writes the address as the title of an article that it could not read.
        title: title === address ? '' : title,
        savedAt: row.get('time_added'),
        tags: splitTags(row.get('tags'), '|'),
        state: row.get('status').trim().toLowerCase() === 'archive' ? 'archived' : 'unread',
        isStarred: row.get('favorite').trim() === '1',
      };
    }),
};
