// This module is bundled and runs inside a tab of a real browser.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { cleanClone } from '../../../utils/extract/clean/clean-clone';
import { readMetadata } from '../../../utils/extract/metadata/read-metadata';
import { clonePage, mountClone } from '../../../utils/extract/page/clone-page';
import { extractPage } from '../../support/extract-page';
import type { Found } from './found-metadata';
import { plainMetadata } from './plain-metadata';

export type Extractor = 'dramatis' | 'readability' | 'defuddle' | 'plain';
/** The metadata that each extractor found on a page. */
export interface FoundOnPage {
  readonly found: Readonly<Record<Extractor, Found>>;
  /** The time that the product takes to read only the metadata, in milliseconds, in the best of five runs. */
  readonly ms: number;
}
export type ReadIn = (html: string, url: string) => FoundOnPage;

declare global {
  var readIn: ReadIn;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const NOTHING: Found = { title: null, authors: [], published: null, image: null };
const listOf = (line: string | null | undefined): string[] => (line ? [line] : []);

const RUNS: Record<Extractor, (doc: Document, url: string) => Found> = {
  dramatis: (doc, url) => {
    const result = extractPage(doc, url);
    if (!result.ok) return { ...NOTHING, more: { refusal: result.error.code } };
    const { title, authors, published, image, updated, section, standfirst, site, lang, imageCaption, imageCredit } = result.value;
    return { title, authors, published, image, more: { updated, section, standfirst, site, lang, imageCaption, imageCredit } };
  },
  readability: (doc) => {
    const parsed = new Readability(doc).parse();
    return { title: parsed?.title ?? null, authors: listOf(parsed?.byline), published: parsed?.publishedTime ?? null, image: null };
  },
  defuddle: (doc, url) => {
    const { title, author, published, image } = new Defuddle(doc, { url }).parse();
    return { title, authors: listOf(author), published, image };
  },
  plain: (doc, url) => plainMetadata(doc, url, () => new Readability(parse(doc.documentElement.outerHTML)).parse()?.byline ?? null),
};

globalThis.readIn = (html, url) => {
  const run = (name: Extractor): Found => {
    try {
      return RUNS[name](parse(html), url);
    } catch (fault) {
      return { ...NOTHING, more: { refusal: String(fault) } };
    }
  };
  return {
    found: { dramatis: run('dramatis'), readability: run('readability'), defuddle: run('defuddle'), plain: run('plain') },
    ms: timeOf(html, url),
  };
};

/** Returns the milliseconds that the product takes to read the metadata from a cleaned clone of a page, in the best of five runs. */
function timeOf(html: string, url: string): number {
  const doc = parse(html);
  const root = clonePage(doc.documentElement, doc);
  cleanClone(root);
  const clone = mountClone(root);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    readMetadata(clone, url);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
