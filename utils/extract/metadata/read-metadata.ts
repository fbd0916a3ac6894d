import { splitAuthors } from '../../bylines/split-authors';
import type { Article } from '../../model';
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

/** The maximum length of the description, in UTF-16 units. */
const MAX_DESCRIPTION = 2_000;
/** The maximum length of the article's text in the structured data, in UTF-16 units. */
const MAX_BODY = 200_000;
/**
 * A selector for markup that a page with a single article has: an article body, or an `h1` within an `article` with a time or an author.
 */
const ARTICLE_MARKS = '[itemprop="articleBody"],article:has(h1):has(time),article:has(h1):has([rel~="author"])';

/** The fields of an article that are taken unchanged from the metadata of its page. */
type GivenField = 'canonicalUrl' | 'authors' | 'site' | 'section' | 'standfirst' | 'published' | 'updated';
/** The data of a page about its article. Every string is plain text. */
export interface Metadata extends LeadImage, Pick<Article, GivenField> {
  readonly title: string | null;
  readonly lang: string | null;
  /** True if the page declares itself an article. */
  readonly isArticle: boolean;
  /** The description that the page gives, or an empty string. */
  readonly description: string;
  /**
   * The article's text in the structured data, often shortened, or an empty string. It is never shown and only helps to choose the article
   * on the page.
   */
  readonly articleBody: string;
}

/**
 * Reads the metadata of the article on a page. For each field, the first of these sources with a valid value decides:
 *
 * 1. JSON-LD (`@graph`, arrays and `@id` references are followed), 2. microdata, 3. OpenGraph, 4. other meta elements, 5. the text that the
 * page shows around its headline, 6. the address.
 *
 * In three fields, the page takes precedence over its data, which are often written for search engines. The title is the visible headline,
 * which the data only help to find. The visible byline completes or corrects the authors of the data. A date beside the headline replaces
 * the published date of an older edition. The standfirst must be visible. Call this function on the cleaned clone, before Readability
 * changes it. The time is linear in the size of the page and does not depend on the length of its text.
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
    isArticle: jsonLd.isArticle || firstOf(meta, ['og:type']) === 'article' || selectOne(clone, ARTICLE_MARKS) !== null,
    description: firstOf(meta, ['og:description', 'description', 'twitter:description'])?.slice(0, MAX_DESCRIPTION) ?? '',
    articleBody: typeof article?.articleBody === 'string' ? article.articleBody.slice(0, MAX_BODY) : '',
  };
}

/** Returns the authors in the metadata, otherwise those in the byline that Readability found. */
export const authorsOf = ({ authors, site }: Metadata, byline: string | null | undefined): readonly string[] =>
  authors.length > 0 ? authors : splitAuthors(byline, site);
