import type { Remark } from '../../model';
import { csvHead, csvRows } from '../csv/csv-table';

const COLUMNS = ['title', 'url', 'site', 'author', 'published', 'date', 'colour', 'highlight', 'note'] as const;

/** Returns highlights and notes as a table. */
export function remarksCsv(remarks: readonly Remark[]): string {
  const rows = remarks.map(({ article, at, colour, words, note }) => [
    article.title,
    article.url,
    article.site,
    article.byline,
    article.published,
    at,
    colour,
    words,
    note,
  ]);
  return csvHead(COLUMNS) + csvRows(rows);
}
