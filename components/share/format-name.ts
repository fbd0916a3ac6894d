import { i18n } from '#i18n';

const NAMES: Readonly<Record<string, string>> = {
  json: 'JSON',
  'json-lines': 'JSON Lines',
  html: 'HTML',
  markdown: 'Markdown',
  epub: 'EPUB',
  csv: 'CSV',
  qdpx: 'REFI-QDA',
  webanno: 'WebAnno TSV',
  'web-annotations': 'Web Annotation',
  'json-ld': 'JSON-LD',
  bibtex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL JSON',
};
/** The formats whose names are translated. */
const TRANSLATED = {
  text: 'share.plainText',
  bookmarks: 'export.bookmarks',
  'csv-articles': 'export.csvArticles',
  'csv-quotations': 'export.csvQuotations',
} as const;

/** Returns the display name of a document format. */
export const formatName = (id: string): string =>
  id in TRANSLATED ? i18n.t(TRANSLATED[id as keyof typeof TRANSLATED]) : (NAMES[id] ?? id);
