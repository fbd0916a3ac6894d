import { removeElement, selectAll } from './node-access';
import { resolveAddress } from './resolve-address';

/** Attributes in which lazy loaders keep the address of the picture, the likeliest first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'data-src-medium', 'data-hi-res-src'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const MAX_SET = 20_000;
/** Below this many pixels on a side a picture is a tracking pixel or a spacer. */
const PIXEL = 3;

/**
 * Gives every picture of the clone one absolute `src` out of its lazy attributes, `srcset`, `<picture>` or `<noscript>`, removes
 * tracking pixels and whatever else pictures carry: Readability searches picture attributes with an expression that is not linear.
 */
export function settleImages(clone: Element, url: string): void {
  for (const img of selectAll(clone, 'img')) {
    const src = isPixel(img) ? null : sourceOf(img, url);
    if (!src) {
      removeElement(img);
      continue;
    }
    for (const name of img.getAttributeNames()) if (!KEPT.has(name)) img.removeAttribute(name);
    img.setAttribute('src', src);
    if (/lazy/i.test(img.className)) img.removeAttribute('class');
  }
  for (const source of selectAll(clone, 'source, noscript')) removeElement(source);
  for (const holder of selectAll(clone, 'figure, picture'))
    for (const name of holder.getAttributeNames()) if (!KEPT_BY_HOLDERS.has(name)) holder.removeAttribute(name);
}
const KEPT = new Set(['alt', 'width', 'height', 'class', 'style', 'hidden', 'aria-hidden']);
const KEPT_BY_HOLDERS = new Set(['class', 'id', 'style', 'hidden', 'aria-hidden', 'role']);

function isPixel(img: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = img.getAttribute(side);
    return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < PIXEL;
  });
}

function sourceOf(img: Element, url: string): string | null {
  for (const name of LAZY) {
    const address = resolveAddress(img.getAttribute(name), url);
    if (address) return address;
  }
  for (const name of LAZY_SETS) {
    const address = resolveAddress(largestOf(img.getAttribute(name)), url);
    if (address) return address;
  }
  const own = resolveAddress(img.getAttribute('src'), url);
  if (own) return own;
  const picture = img.closest('picture');
  for (const source of picture?.querySelectorAll('source') ?? []) {
    const address = resolveAddress(largestOf(source.getAttribute('srcset') ?? source.getAttribute('data-srcset')), url);
    if (address) return address;
  }
  return resolveAddress(sourceInNoscript((picture ?? img).nextElementSibling), url);
}

/** The address of the widest candidate of a `srcset`; where none gives its width, the last. */
function largestOf(set: string | null): string | null {
  if (!set || set.length > MAX_SET) return null;
  let best: string | null = null;
  let bestSize = -1;
  for (const candidate of set.split(/,\s/)) {
    const [address, descriptor] = candidate.trim().split(/\s+/, 2);
    const size = Number.parseFloat(descriptor ?? '0') || 0;
    if (!address || size < bestSize) continue;
    best = address.replace(/,$/, '');
    bestSize = size;
  }
  return best;
}

/** A `<noscript>` holds elements in a document without scripting and plain text in a live page. */
function sourceInNoscript(element: Element | null): string | null {
  if (element?.localName !== 'noscript') return null;
  const inside = element.querySelector('img');
  if (inside) return inside.getAttribute('src');
  const markup = element.textContent.slice(0, 4_000);
  return /<img\b[^>]{0,2000}?\ssrc\s{0,9}=\s{0,9}["']?([^"'\s>]+)/i.exec(markup)?.[1]?.replaceAll('&amp;', '&') ?? null;
}
