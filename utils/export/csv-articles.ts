import { countWords } from '../text/count-words';
import { csvHead, csvRows } from './csv/csv-table';
import type { Exporter } from './exporter';
import { stateOf } from './story/state-of';
import { storyOf } from './story/story';

const COLUMNS = [
  'title',
  'url',
  'site',
  'author',
  'published',
  'saved',
  'language',
  'words',
  'quotations',
  'speakers',
  'state',
  'starred',
  'tags',
  'note',
  'highlights',
];

/** Exports a table (CSV) with a row for each article. */
export const exporter: Exporter = {
  id: 'csv-articles',
  extension: 'csv',
  mediaType: 'text/csv',
  files: 'all',
  isForOne: false,
  options: [],
  open({ words }) {
    let before = csvHead(COLUMNS);
    return {
      add(reading) {
        const { shelf, summary } = reading;
        const { article, quotes, members, highlights, address } = storyOf(reading, words);
        const speakers = members.members.filter((member) => member.quotes.length > 0 && member.name !== '');
        const row = csvRows([
          [
            article.title,
            address,
            article.site,
            article.byline,
            article.published,
            summary.savedAt,
            article.lang,
            countWords(article.text, article.lang),
            quotes.length,
            speakers.map(({ name }) => name).join(' | '),
            shelf ? stateOf(shelf) : null,
            shelf ? Number(shelf.starredAt !== null) : null,
            shelf?.tags.join(' | ') ?? null,
            shelf?.note ?? null,
            highlights.map(({ line }) => line).join('\n'),
          ],
        ]);
        const part = `${before}${row}`;
        before = '';
        return [part];
      },
      end: () => [],
    };
  },
};
