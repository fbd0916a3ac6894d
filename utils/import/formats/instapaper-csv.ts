import { readCsv } from '../csv/read-csv';
import { readListedTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The folders of Instapaper that stand for a state. Any other folder becomes a tag. */
const STATES = ['unread', 'archive', 'starred', ''];

/** The CSV file of Instapaper. Older files have neither `Timestamp` nor `Tags`. */
export const instapaperCsv: ImportFormat = {
  id: 'instapaperCsv',
  name: 'Instapaper (CSV)',
  recognises: ({ columns }) => columns.has('url') && columns.has('selection') && columns.has('folder'),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const address = row.get('url').trim();
      const selection = row.get('selection').trim();
      const folder = row.get('folder').trim();
      const state = folder.toLowerCase();
      return {
        address,
        title: row.get('title'),
        savedAt: row.get('timestamp'),
        tags: [...readListedTags(row.get('tags')), STATES.includes(state) ? '' : folder],
        state: state === 'archive' ? 'archived' : 'unread',
        isStarred: state === 'starred',
        // A text that was mailed to Instapaper has no address.
        ...(address === '' && selection !== ''
          ? { content: { kind: 'text', text: selection } as const, canLackAddress: true }
          : { highlights: selection === '' ? [] : [{ text: selection }] }),
      };
    }),
};
