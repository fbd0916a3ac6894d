import { readCsv } from '../csv/read-csv';
import { splitTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The CSV file of wallabag. It does not say which articles have been read, and its hours lack «am» and «pm». */
export const wallabagCsv: ImportFormat = {
  id: 'wallabagCsv',
  name: 'wallabag (CSV)',
  recognises: ({ columns }) => ['url', 'content', 'mime type', 'creation date'].every((name) => columns.has(name)),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const html = row.get('content');
      const mime = row.get('mime type');
      return {
        address: row.get('url'),
        title: row.get('title'),
        savedAt: row.get('creation date'),
        language: row.get('language').replace('_', '-'),
        tags: splitTags(row.get('tags'), ','),
        content: html.trim() !== '' && (mime === '' || /html|xml|text/i.test(mime)) ? { kind: 'html', html } : { kind: 'nothing' },
      };
    }),
};
