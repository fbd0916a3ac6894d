import { addressOf, isSameSite } from '../../article/article-address';
import type { Article } from '../../model';
import { areSameAddress } from '../links/link-address';

/** The maximum length of the path of a short address, in UTF-16 units. */
const SHORT_PATH = 14;

/** A link whose page has been loaded. */
interface AskedLink {
  readonly url: string;
  readonly title: string;
}

/**
 * Returns a page's article under the address that identifies it. This is the page's own address if it is that of the link, or if the site
 * vouches for it. Another page, to which the link was led, may be anything, so the article then keeps the address and the title of the
 * link.
 */
export const underItsAddress = (link: AskedLink, article: Article): Article =>
  areSameAddress(link.url, article.url) || isVouchedFor(link.url, article) ? article : underLink(link, article);

/** Returns an article under the address and the title of a link to it. */
export const underLink = ({ url, title }: AskedLink, article: Article): Article => ({
  ...article,
  url,
  canonicalUrl: null,
  title: title === url || title === '' ? article.title : title,
});

/**
 * Returns whether the page to which an address has led is the page that the address is for. The page says its address itself, and in the
 * same form as the one at which it was found, or the address is short and leads to another site, as those are that only forward. A page
 * that is higher up on the same site is a general one.
 */
const isVouchedFor = (asked: string, { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): boolean =>
  isSameSite(asked, url)
    ? hasOwnAddress({ url, canonicalUrl }) && depthOf(url) >= depthOf(asked)
    : hasOwnAddress({ url, canonicalUrl }) || isShort(asked);

/** Returns whether a page says its own address: on the same site, and as deep as that at which it was found. */
export const hasOwnAddress = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): boolean =>
  canonicalUrl !== null && addressOf({ url, canonicalUrl }) === canonicalUrl && depthOf(canonicalUrl) === depthOf(url);

const partsOf = (address: string): readonly string[] => (URL.parse(address)?.pathname ?? '').split('/').filter(Boolean);
const depthOf = (address: string): number => partsOf(address).length;

function isShort(address: string): boolean {
  const [code = '', ...more] = partsOf(address);
  return more.length === 0 && code.length <= SHORT_PATH && /^[\w~]+$/.test(code);
}
