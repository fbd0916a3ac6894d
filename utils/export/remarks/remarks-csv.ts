import type { Remark } from '../../model';

const COLUMNS = ['title', 'url', 'site', 'author', 'published', 'date', 'colour', 'highlight', 'note'] as const;

/** Returns highlights and notes as a table (RFC 4180), in UTF-8 with the mark by which spreadsheets recognise it. */
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
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map((cell) => cellOf(cell ?? '')).join(',')}\r\n`).join('')}`;
}

/** Matches text that a spreadsheet could take for a formula, which could send the content of the table to somebody. */
const FORMULA = /^[\s\p{Z}\p{C}"']{0,200}[=+\-@＝＋－＠|%]/u;

const cellOf = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
