/**
 * The formats that the page explains, in their order: those for reading come before those for programs. The value is the key of the sentence
 * under `export.about`.
 */
export const ABOUT_FORMATS = {
  markdown: 'markdown',
  html: 'html',
  epub: 'epub',
  text: 'text',
  'csv-quotations': 'csvQuotations',
  'csv-articles': 'csvArticles',
  bookmarks: 'bookmarks',
  'json-lines': 'jsonLines',
  json: 'json',
} as const;
export type FormatId = keyof typeof ABOUT_FORMATS;
