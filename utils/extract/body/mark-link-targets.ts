import { fragmentOf, isFragment } from '../../text/fragment-of';
import { selectAll } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';

/** The attribute that preserves an element's id during cleaning and sanitising. Only elements that are the target of a link have it. */
export const ANCHOR = 'data-dramatis-anchor';

/** The maximum number of links with a fragment that are read. No real article has more. */
const MAX_LINKS = 5_000;
/** A selector for elements that become elements of the body tree and can therefore have an id there. */
const CARRIERS = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,pre,td,th,aside,table,ul,ol,dl,img,a[href],sup,sub,em,strong,b,i,cite,small,mark';
/** A selector for the blocks that may contain an inline element to which a link leads. */
const AROUND = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,blockquote';

/**
 * Marks the targets of links within an article, such as footnotes. The element with the id may be a wrapper or an empty anchor, so the mark
 * is set on an element that will be in the body tree. `url` is the page's address.
 */
export function markLinkTargets(root: Element, url: string): void {
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
    // If several elements have the same id, the first one is the target.
    wanted.delete(id);
  }
}

/** Returns an address in the same normalised form as `resolveAddress`. */
const urlOf = (url: string): string => URL.parse(url)?.href ?? url;

function carrierOf(element: Element): Element | null {
  if (element.matches(CARRIERS)) return element;
  const next = element.nextElementSibling;
  return element.querySelector(CARRIERS) ?? element.closest(AROUND) ?? (next?.matches(CARRIERS) ? next : null);
}
