import { bookmarksHtml } from './formats/bookmarks-html';
import { dramatisJson } from './formats/dramatis-json';
import { dramatisLines } from './formats/dramatis-lines';
import { hypothesisJson } from './formats/hypothesis-json';
import { instapaperCsv } from './formats/instapaper-csv';
import { karakeepJson } from './formats/karakeep-json';
import { linkwardenJson } from './formats/linkwarden-json';
import { omnivore } from './formats/omnivore';
import { pageHtml } from './formats/page-html';
import { pageMhtml } from './formats/page-mhtml';
import { pocketCsv } from './formats/pocket-csv';
import { pocketHighlights } from './formats/pocket-highlights';
import { pocketHtml } from './formats/pocket-html';
import { raindropCsv } from './formats/raindrop-csv';
import { readeck } from './formats/readeck';
import { readeckCsv } from './formats/readeck-csv';
import { readwiseHighlightsCsv } from './formats/readwise-highlights-csv';
import { readwiseReaderCsv } from './formats/readwise-reader-csv';
import { wallabagCsv } from './formats/wallabag-csv';
import { wallabagJson } from './formats/wallabag-json';
import type { ImportFormat } from './import-format';

/** All formats, in the order in which they are tried. A page comes last, because lists of links are pages as well. */
export const formats: readonly ImportFormat[] = [
  dramatisLines,
  dramatisJson,
  pocketCsv,
  pocketHighlights,
  instapaperCsv,
  omnivore,
  wallabagJson,
  wallabagCsv,
  readwiseReaderCsv,
  readwiseHighlightsCsv,
  raindropCsv,
  readeckCsv,
  readeck,
  karakeepJson,
  linkwardenJson,
  pocketHtml,
  bookmarksHtml,
  hypothesisJson,
  pageMhtml,
  pageHtml,
];
