import { selectOne } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';
import type { JsonLd } from './find-json-ld';
import { firstOf, type Meta } from './read-meta';

/**
 * The kind of page that a page declares itself to be. `unknown` is a page that declares nothing certain, which most pages with short
 * reports do.
 */
export type PageKind = 'article' | 'product' | 'list' | 'profile' | 'home' | 'unknown';

const KINDS: readonly (readonly [kind: PageKind, types: RegExp])[] = [
  ['list', /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog)$/],
  ['profile', /^ProfilePage$/],
  ['product', /^(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts)$/],
];
const PRODUCT_ITEM = '[itemtype$="schema.org/Product"]';
const ARTICLE_BODY = '[itemprop~="articleBody"]';
/** Matches the path of a home page, also one in a language. */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)\.[a-z]{3,5})?$/i;

/**
 * Returns the kind of a page. Data about an article is certain, and the OpenGraph type `article` is not: some sites put it on every page.
 * The data about a product may be about a subscription, so it counts only on a page that is no article otherwise.
 */
export function pickKind(clone: Document, { isArticle, types }: JsonLd, meta: Meta, url: string): PageKind {
  if (isArticle || selectOne(clone, ARTICLE_BODY)) return 'article';
  const declared = KINDS.find(([, pattern]) => [...types].some((type) => pattern.test(type)))?.[0];
  const og = firstOf(meta, ['og:type'])?.trim().toLowerCase() ?? '';
  if (declared && declared !== 'product') return declared;
  if (og === 'article') return 'article';
  if (isHome(url, meta)) return 'home';
  if (declared) return declared;
  if (og === 'profile') return 'profile';
  return og.startsWith('product') || selectOne(clone, PRODUCT_ITEM) ? 'product' : 'unknown';
}

/** Returns whether an address is that of a site's home page. A query, such as `?p=12`, names a page below it. */
function isHome(url: string, meta: Meta): boolean {
  if (firstOf(meta, ['article:published_time'])) return false;
  const address = resolveAddress(url, url);
  if (address === null) return false;
  const { pathname, search } = new URL(address);
  return search === '' && HOME.test(pathname);
}
