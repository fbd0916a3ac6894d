import { readCsv } from '../csv/read-csv';
import type { HighlightDraft } from '../fields/draft';
import { splitTags } from '../fields/read-tags';
import type { ImportFormat } from '../import-format';

/** The collections that every account of Raindrop has. */
const ROOTS = ['unsorted', 'trash', ''];

/** The CSV file of Raindrop, also with the fewer columns of its older exports. Its collections become tags. */
export const raindropCsv: ImportFormat = {
  id: 'raindropCsv',
  name: 'Raindrop (CSV)',
  recognises: ({ columns }) => columns.has('url') && columns.has('folder') && (columns.has('excerpt') || columns.has('note')),
  read: (file, from, ports) =>
    readCsv(file, from, ports, (row) => {
      const folder = row
        .get('folder')
        .split('/')
        .map((name) => name.trim())
        .filter((name) => !ROOTS.includes(name.toLowerCase()))
        .join('/');
      if (row.get('folder').trim().toLowerCase() === 'trash') return { code: 'deleted', detail: row.get('title').slice(0, 100) };
      return {
        address: row.get('url'),
        title: row.get('title'),
        savedAt: row.get('created'),
        tags: [...splitTags(row.get('tags'), ','), folder],
        isStarred: row.get('favorite').trim().toLowerCase() === 'true',
        note: row.get('note'),
        highlights: highlightsIn(row.get('highlights')),
      };
    }),
};

/** Reads a list of highlights: one on each line, or lines that begin with `Highlight:` with their notes in lines with `Note:`. */
function highlightsIn(list: string): HighlightDraft[] {
  const isLabelled = /^Highlight:/m.test(list);
  const found: { text: string; note: string }[] = [];
  for (const line of list.split('\n')) {
    const last = found.at(-1);
    const isNote = isLabelled && line.startsWith('Note:');
    if (isNote && last) last.note = line.slice('Note:'.length).trim();
    else if (isLabelled && line.startsWith('Highlight:')) found.push({ text: line.slice('Highlight:'.length).trim(), note: '' });
    else if (line.trim() !== '' && isLabelled && last) last[last.note === '' ? 'text' : 'note'] += `\n${line.trim()}`;
    else if (line.trim() !== '') found.push({ text: line.trim(), note: '' });
  }
  return found;
}
