import { selectOne } from '../node-access';
import { findJsonLdArticle, isArticleType } from './find-json-ld';
import { pickCanonical, pickImage } from './pick-addresses';
import { pickByline } from './pick-byline';
import { pickDate } from './pick-date';
import { pickLanguage } from './pick-language';
import { pickSite } from './pick-site';
import { pickTitle } from './pick-title';
import { firstOf, readMeta } from './read-meta';

/** In characters. */
const MAX_DESCRIPTION = 2_000;
const MAX_BODY = 200_000;

/** What the page says about its article; every string is text. */
export interface Metadata {
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly image: string | null;
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean;
  readonly byline: string | null;
  /** What the page gives as its description; empty where it gives none. */
  readonly description: string;
  /** The article's text in the structured data, often cut short; empty where there is none. Never shown: it only helps to choose. */
  readonly articleBody: string;
}

/** Reads JSON-LD, OpenGraph and the other metas, then what is visible, in that order. Call before Readability changes the clone. */
export function readMetadata(clone: Document, url: string): Metadata {
  const jsonLd = findJsonLdArticle(clone);
  const meta = readMeta(clone);
  const site = pickSite(clone, jsonLd, meta);
  return {
    canonicalUrl: pickCanonical(clone, meta, url),
    title: pickTitle(clone, jsonLd, meta, site),
    site,
    published: pickDate(clone, jsonLd, meta),
    lang: pickLanguage(clone, jsonLd, meta),
    image: pickImage(jsonLd, meta, url),
    isArticle:
      (jsonLd !== null && isArticleType(jsonLd)) ||
      firstOf(meta, ['og:type']) === 'article' ||
      selectOne(clone, '[itemprop="articleBody"]') !== null,
    byline: pickByline(clone, jsonLd, meta),
    description: firstOf(meta, ['og:description', 'description', 'twitter:description'])?.slice(0, MAX_DESCRIPTION) ?? '',
    articleBody: typeof jsonLd?.articleBody === 'string' ? jsonLd.articleBody.slice(0, MAX_BODY) : '',
  };
}
