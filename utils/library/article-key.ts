import type { Article } from '../model';

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid twclid ttclid igshid igsh yclid mc_cid mc_eid _hsenc _hsmi mkt_tok cmpid ocid
   ref_src ref_url smid smtyp _ga _gl at_medium at_campaign`.split(/\s+/),
);
const TRACKING_PREFIX = /^(?:utm|mtm|pk|hsa|ga)_/;
/** The same paper under another skin. */
const SKIN = /^(?:www|m|mobile|amp)\./;

/**
 * What makes two articles the same: the canonical address, otherwise the page's own.
 * A canonical address on another site is not believed, or any page could overwrite an article saved from elsewhere;
 * nor is one that names the front page, or a page without its routes, for everything.
 */
export function articleKey({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const canonical = canonicalUrl === null ? null : URL.parse(canonicalUrl);
  const page = URL.parse(url);
  const believed = canonical && page && siteOf(canonical) === siteOf(page) && !isTooWide(canonical, page);
  return addressKey(believed ? canonical.href : url);
}

/** Whether an address stands for more than the one story of the page. */
function isTooWide(canonical: URL, page: URL): boolean {
  if (canonical.pathname === page.pathname) return routeOf(page) !== '' && routeOf(canonical) === '';
  return canonical.pathname === '/' && routeOf(canonical) === '';
}

/** A fragment that a page's script reads as a path (`#/…`, `#!…`), without a text fragment behind it; otherwise nothing: other fragments only scroll. */
function routeOf({ hash }: URL): string {
  const [route = ''] = hash.split(':~:');
  return route.startsWith('#/') || route.startsWith('#!') ? route : '';
}

/** An address without a fragment that only scrolls, its tracking parameters and its credentials, the other parameters sorted. */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = routeOf(url);
  url.username = '';
  url.password = '';
  const names: string[] = [];
  // In a page Firefox hands an extension parameters that cannot be iterated.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.has(name.toLowerCase()) || TRACKING_PREFIX.test(name.toLowerCase())) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}

const siteOf = ({ hostname }: URL): string => hostname.replace(SKIN, '');

/** Whether two addresses are of one site, whatever its skin. What is no address is of none. */
export function isSameSite(one: string, other: string): boolean {
  const [site, otherSite] = [one, other].map((address) => {
    const url = URL.parse(address);
    return url && siteOf(url);
  });
  return Boolean(site) && site === otherSite;
}
