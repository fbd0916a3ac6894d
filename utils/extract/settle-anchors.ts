import { fragmentOf, isFragment } from '../text/fragment-of';
import { selectAll } from './node-access';
import { resolveAddress } from './resolve-address';

/** The attribute by which an element carries its id through cleaning and sanitising: only those that a link leads to are kept. */
export const ANCHOR = 'data-dramatis-anchor';

/** More links within one article than any has; a list of links to itself is no article. */
const MAX_LINKS = 5_000;
/** What is in the body as an element of its own. */
const CARRIERS = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,pre,td,th,aside,table,ul,ol,dl,img,a[href],sup,sub,em,strong,b,i,cite,small,mark';
/** What an inline place stands in. */
const AROUND = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,blockquote';

/**
 * Marks the places of an article that its own links lead to, such as footnotes, each on an element that will be in the body: what
 * has the id may be a wrapper or an empty anchor. `url` is the address of the page.
 */
export function settleAnchors(root: Element, url: string): void {
  const links = selectAll(root, 'a[href*="#"]').slice(0, MAX_LINKS);
  const wanted = new Set(links.flatMap((link) => fragmentOf(resolveAddress(link.getAttribute('href'), url) ?? '', urlOf(url)) ?? []));
  if (wanted.size === 0) return;
  for (const element of selectAll(root, '[id],a[name]')) {
    const id = [element.getAttribute('id'), element.localName === 'a' ? element.getAttribute('name') : null].find(
      (name) => name !== null && wanted.has(name) && isFragment(name),
    );
    const carrier = id && carrierOf(element);
    if (!id || !carrier || carrier.hasAttribute(ANCHOR)) continue;
    carrier.setAttribute(ANCHOR, id);
    // Where a page has an id twice the first is meant.
    wanted.delete(id);
  }
}

/** As `resolveAddress` writes addresses. */
const urlOf = (url: string): string => URL.parse(url)?.href ?? url;

function carrierOf(element: Element): Element | null {
  if (element.matches(CARRIERS)) return element;
  const next = element.nextElementSibling;
  return element.querySelector(CARRIERS) ?? element.closest(AROUND) ?? (next?.matches(CARRIERS) ? next : null);
}
