import { splitAuthors } from '../../bylines/split-authors';
import type { Article } from '../../model';
import { selectOne } from '../page/node-access';
import { findJsonLd } from './find-json-ld';
import { type Access, pickAccess } from './pick-access';
import { pickAuthors } from './pick-authors';
import { pickCanonical } from './pick-canonical';
import { pickDates } from './pick-dates';
import { type LeadImage, pickImage } from './pick-image';
import { type PageKind, pickKind } from './pick-kind';
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
 * A selector for markup that is typical of a page with a single article: an article body, or an `h1` in an `article` with a time or an
 * author.
 */
const ARTICLE_MARKS = '[itemprop="articleBody"],article:has(h1):has(time),article:has(h1):has([rel~="author"])';

/** The fields of an article that are copied unchanged from the page's metadata. */
type GivenField = 'canonicalUrl' | 'authors' | 'site' | 'section' | 'standfirst' | 'published' | 'updated';
/** A page's metadata about its article. Every string is plain text. */
export interface Metadata extends LeadImage, Pick<Article, GivenField> {
  readonly title: string | null;
  readonly lang: string | null;
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean;
  readonly kind: PageKind;
  readonly access: Access;
  /** The page's description of itself, or an empty string. */
  readonly description: string;
  /**
   * The article's text in the structured data, or an empty string. It is often shortened and never displayed. It only helps to find the
   * article on the page.
   */
  readonly articleBody: string;
}

/**
 * Reads the metadata of the article on a page. Each field comes from the first of these sources that has a valid value:
 *
 * 1. JSON-LD, including `@graph`, arrays and `@id` references.
 * 2. Microdata.
 * 3. OpenGraph.
 * 4. Other meta elements.
 * 5. The text around the headline.
 * 6. The page's address.
 *
 * In three fields, the visible page takes precedence over its data, which is often written for search engines. The title is the visible
 * headline. The data is used only to find it. The visible byline completes or corrects the authors in the data. If the published date in
 * the data is that of an older edition, the date next to the headline is used instead. The standfirst must be visible.
 *
 * Call this function on the cleaned clone, before Readability changes it. The running time is linear in the number of elements on the page,
 * whatever the length of its text.
 */
export function readMetadata(clone: Document, url: string): Metadata {
  const jsonLd = findJsonLd(clone);
  const meta = readMeta(clone);
  const site = pickSite(clone, jsonLd, meta, url);
  const { title, headline } = pickTitle(clone, jsonLd, meta, site);
  const opening = headline && readOpening(headline.element);
  const lang = pickLanguage(clone, jsonLd.article, meta);
  const { article } = jsonLd;
  return {
    canonicalUrl: pickCanonical(clone, meta, url),
    title,
    authors: pickAuthors(clone, jsonLd, meta, opening, site, url),
    site,
    section: pickSection(clone, jsonLd, meta, [title, site]),
    standfirst: pickStandfirst(jsonLd, meta, opening, title),
    ...pickDates(clone, jsonLd, meta, opening, lang, url),
    lang,
    ...pickImage(clone, jsonLd, meta, url),
    isArticle: jsonLd.isArticle || firstOf(meta, ['og:type']) === 'article' || selectOne(clone, ARTICLE_MARKS) !== null,
    kind: pickKind(clone, jsonLd, meta, url),
    access: pickAccess(jsonLd, meta),
    description: firstOf(meta, ['og:description', 'description', 'twitter:description'])?.slice(0, MAX_DESCRIPTION) ?? '',
    articleBody: typeof article?.articleBody === 'string' ? article.articleBody.slice(0, MAX_BODY) : '',
  };
}

/** Returns the authors in the metadata or, if there are none, those in the byline that Readability found. */
export const authorsOf = ({ authors, site }: Metadata, byline: string | null | undefined): readonly string[] =>
  authors.length > 0 ? authors : splitAuthors(byline, site);
