import { readCsv } from '../csv/read-csv';
import { readListedTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The CSV file of Readeck. Photos and videos are kept as addresses. */
export const readeckCsv: ImportFormat = {
  id: 'readeckCsv',
  name: 'Readeck (CSV)',
  recognises: ({ columns }) => columns.has('url') && (columns.has('is_archived') || columns.has('is_marked') || columns.has('labels')),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => ({
      address: row.get('url'),
      title: row.get('title'),
      savedAt: row.get('created'),
      tags: readListedTags(row.get('labels')),
      state: isYes(row.get('is_archived')) ? 'archived' : 'unread',
      isStarred: isYes(row.get('is_marked')),
    })),
};

const isYes = (value: string): boolean => ['true', '1', 'yes'].includes(value.trim().toLowerCase());
