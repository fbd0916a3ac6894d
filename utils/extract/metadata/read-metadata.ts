import { selectOne } from '../node-access';
import { findJsonLd } from './find-json-ld';
import { pickAuthors } from './pick-authors';
import { pickCanonical } from './pick-canonical';
import { pickDates } from './pick-dates';
import { type LeadImage, pickImage } from './pick-image';
import { pickLanguage } from './pick-language';
import { pickSection } from './pick-section';
import { pickSite } from './pick-site';
import { pickStandfirst } from './pick-standfirst';
import { pickTitle } from './pick-title';
import { firstOf, readMeta } from './read-meta';
import { readOpening } from './read-opening';
import { splitAuthors } from './split-authors';

/** In characters. */
const MAX_DESCRIPTION = 2_000;
const MAX_BODY = 200_000;
/** Marks by which a page says that it is one article: its body, or a heading of the first order within an `article` with a time or a byline. */
const DECLARING = '[itemprop="articleBody"],article:has(h1):has(time),article:has(h1):has([rel~="author"])';

/** What the page says about its article; every string is text. */
export interface Metadata extends LeadImage {
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly section: string | null;
  readonly standfirst: string | null;
  /** ISO 8601, with the offset that the page gives. */
  readonly published: string | null;
  /** As `published`; `null` where it is the same. */
  readonly updated: string | null;
  readonly lang: string | null;
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean;
  /** What the page gives as its description; empty where it gives none. */
  readonly description: string;
  /** The article's text in the structured data, often cut short; empty where there is none. Never shown: it only helps to choose. */
  readonly articleBody: string;
}

/**
 * Reads what the page says about its article. Sources, the first that gives something valid decides:
 *
 * 1. JSON-LD (`@graph`, arrays and `@id` references are followed), 2. microdata, 3. OpenGraph, 4. other metas, 5. what the page shows
 * around its headline, 6. the address.
 *
 * The page itself comes before its data in three fields, because there data are often written for search engines: the title is the
 * headline shown, which the data only help to find; the byline shown completes or corrects the authors that the data name; a date shown
 * beside the headline replaces the published date of an older edition. The standfirst must be shown. Call it on the cleaned clone, before
 * Readability changes it. Time is linear in the page, and does not depend on the length of its text.
 */
export function readMetadata(clone: Document, url: string): Metadata {
  const jsonLd = findJsonLd(clone);
  const meta = readMeta(clone);
  const site = pickSite(clone, jsonLd, meta);
  const { title, headline } = pickTitle(clone, jsonLd, meta, site);
  const opening = headline && readOpening(headline.element);
  const lang = pickLanguage(clone, jsonLd.article, meta);
  const { article } = jsonLd;
  return {
    canonicalUrl: pickCanonical(clone, meta, url),
    title,
    authors: pickAuthors(clone, jsonLd, meta, opening, site),
    site,
    section: pickSection(clone, jsonLd, meta, [title, site]),
    standfirst: pickStandfirst(jsonLd, meta, opening, title),
    ...pickDates(clone, jsonLd, meta, opening, lang, url),
    lang,
    ...pickImage(clone, jsonLd, meta, url),
    isArticle: jsonLd.isArticle || firstOf(meta, ['og:type']) === 'article' || selectOne(clone, DECLARING) !== null,
    description: firstOf(meta, ['og:description', 'description', 'twitter:description'])?.slice(0, MAX_DESCRIPTION) ?? '',
    articleBody: typeof article?.articleBody === 'string' ? article.articleBody.slice(0, MAX_BODY) : '',
  };
}

/** The authors of the metadata, else those in the byline that Readability found. */
export const authorsOf = ({ authors, site }: Metadata, byline: string | null | undefined): readonly string[] =>
  authors.length > 0 ? authors : splitAuthors(byline, site);
