import { readCsv } from '../csv/read-csv';
import { splitTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/**
 * The CSV file with the highlights of Readwise, one on each row. It has no addresses, so an item only says in which article its highlight
 * is. Tags of a highlight are added to its note.
 */
export const readwiseHighlightsCsv: ImportFormat = {
  id: 'readwiseHighlightsCsv',
  name: 'Readwise (highlights)',
  recognises: ({ columns }) => columns.has('highlight') && columns.has('book title'),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const tags = splitTags(row.get('tags'), ',')
        .map((tag) => tag.trim().replace(/\s+/g, '-'))
        .filter((tag) => tag !== '')
        .map((tag) => `#${tag}`);
      const note = [row.get('note').trim(), tags.join(' ')].filter((part) => part !== '').join('\n');
      return {
        address: row.get('url', 'source url', 'source_url'),
        title: row.get('book title'),
        author: row.get('book author'),
        tags: splitTags(row.get('document tags'), ','),
        highlights: [{ text: row.get('highlight'), note, colour: row.get('color'), madeAt: row.get('highlighted at') }],
        canLackAddress: true,
      };
    }),
};
