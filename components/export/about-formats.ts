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

/**
 * The formats for research, in their order: those for programs in which texts are coded and annotated come before linked data and reference
 * managers. The value is the key of the sentence under `research.about`.
 */
export const ABOUT_RESEARCH = {
  qdpx: 'qdpx',
  webanno: 'webanno',
  'web-annotations': 'webAnnotations',
  'json-ld': 'jsonLd',
  bibtex: 'bibtex',
  ris: 'ris',
  'csl-json': 'cslJson',
} as const;
export type ResearchId = keyof typeof ABOUT_RESEARCH;
