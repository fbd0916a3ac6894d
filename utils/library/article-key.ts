import { addressOf, isSameSite, routeOf } from '../article/article-address';
import type { Article } from '../model';

/** Parameters that show how the reader reached a page but do not change its content. */
const TRACKING = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid twclid ttclid igshid igsh yclid mc_cid mc_eid _hsenc _hsmi mkt_tok cmpid ocid
   ref_src ref_url smid smtyp _ga _gl at_medium at_campaign`.split(/\s+/),
);
const TRACKING_PREFIX = /^(?:utm|mtm|pk|hsa|ga)_/;

/** Returns the key that identifies an article in the library: its address, or the path of the file that the reader opened. */
export const articleKey = (article: Pick<Article, 'url' | 'canonicalUrl'>): string => addressKey(addressOf(article));

/**
 * Returns an address in a form for comparison. Removes credentials, tracking parameters and any fragment that only marks a position on the
 * page, and sorts the other parameters. Returns text that is not an address unchanged.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = routeOf(url.hash);
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

/**
 * Returns whether an article on a page can have the given address: the address and the page's address are on the same site, or they are
 * equal apart from what `addressKey` removes. The second condition is for files, which have no host. `page` is the page's address, as the
 * browser reports it for the sender of a message.
 */
export const isFromPage = (address: string, page: string | undefined): boolean =>
  page !== undefined && (isSameSite(address, page) || (URL.canParse(page) && addressKey(address) === addressKey(page)));
