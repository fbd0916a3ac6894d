import type { Article } from '../model';

/** Parameters that show how the reader reached a page but do not change its content. */
const TRACKING = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid twclid ttclid igshid igsh yclid mc_cid mc_eid _hsenc _hsmi mkt_tok cmpid ocid
   ref_src ref_url smid smtyp _ga _gl at_medium at_campaign`.split(/\s+/),
);
const TRACKING_PREFIX = /^(?:utm|mtm|pk|hsa|ga)_/;
/** Matches a subdomain, such as «m.» for phones, under which a site serves a variant of the same pages. */
const VARIANT = /^(?:www|m|mobile|amp)\./;

/**
 * Returns the key that identifies an article: its canonical address or, if that is missing or not trusted, the address of the page. A
 * canonical address on another site is not trusted, because otherwise any page could overwrite an article saved from elsewhere. An address
 * that is too general, such as that of a front page, is not trusted either.
 */
export function articleKey({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const canonical = canonicalUrl === null ? null : URL.parse(canonicalUrl);
  const page = URL.parse(url);
  const isTrusted = canonical && page && siteOf(canonical) === siteOf(page) && !isLessSpecific(canonical, page);
  return addressKey(isTrusted ? canonical.href : url);
}

/** Returns whether a canonical address is too general to identify this article, for example because it is the address of a front page. */
function isLessSpecific(canonical: URL, page: URL): boolean {
  if (canonical.pathname === page.pathname) return routeOf(page) !== '' && routeOf(canonical) === '';
  return canonical.pathname === '/' && routeOf(canonical) === '';
}

/**
 * Returns the part of a fragment that a page's script reads as a path (`#/…`, `#!…`), without a text fragment after it. Returns an empty
 * string for other fragments, which only scroll the page.
 */
function routeOf({ hash }: URL): string {
  const [route = ''] = hash.split(':~:');
  return route.startsWith('#/') || route.startsWith('#!') ? route : '';
}

/**
 * Returns an address in a form for comparison. Removes credentials, tracking parameters and any fragment that only marks a position on the
 * page, and sorts the other parameters. Returns text that is not an address unchanged.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = routeOf(url);
  url.username = '';
  url.password = '';
  const names: string[] = [];
  // In a content script, Firefox returns search parameters that cannot be iterated with `for … of`.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.has(name.toLowerCase()) || TRACKING_PREFIX.test(name.toLowerCase())) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}

const siteOf = ({ hostname }: URL): string => hostname.replace(VARIANT, '');

/**
 * Returns whether two addresses belong to the same site, ignoring prefixes such as «www.» and «m.». Text that is not an address belongs to
 * no site.
 */
export function isSameSite(one: string, other: string): boolean {
  const [site, otherSite] = [one, other].map((address) => {
    const url = URL.parse(address);
    return url && siteOf(url);
  });
  return Boolean(site) && site === otherSite;
}

/**
 * Returns whether an address can belong to an article on a page: both are on the same site, or are equal apart from what `addressKey`
 * removes. The second condition is for files, which have no host. `page` is the address that the browser reports for a sender.
 */
export const isFromPage = (address: string, page: string | undefined): boolean =>
  page !== undefined && (isSameSite(address, page) || (URL.canParse(page) && addressKey(address) === addressKey(page)));
