import { createIn, selectOne } from '../page/node-access';

/** The maximum length of the markup that is read, in UTF-16 units. */
const MAX_MARKUP = 4_000;
/** The maximum number of elements whose neighbours are checked: the picture and the wrappers around it. */
const MAX_CLIMB = 3;
const ATTRIBUTES = ['src', 'alt', 'width', 'height', 'style', 'class', 'srcset', 'data-src'];
const ATTRIBUTE = /([a-z-]{1,30})\s{0,9}=\s{0,9}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,4000}))/gi;
/**
 * Matches a picture's file name. An image with neither such a name nor a `width`, `srcset` or `data-src` attribute may be a tracking pixel,
 * so it is ignored.
 */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;

/**
 * Returns the `<noscript>` elements that contain the picture `img` for readers without scripts. They are next to `img`, or next to a
 * wrapper that contains nothing but `img`.
 */
export function noscriptsBeside(img: Element): Element[] {
  let at: Element = img.closest('picture') ?? img;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const beside = [at.nextElementSibling, at.previousElementSibling].filter((element) => element?.localName === 'noscript');
    const found = beside.filter((element) => element !== null);
    if (found.length > 0) return found;
    const parent = at.parentElement;
    if (!parent || parent.firstElementChild !== parent.lastElementChild || parent.localName === 'body') return [];
    at = parent;
  }
  return [];
}

/**
 * Returns the picture in a `<noscript>` as a new element, or `null` if there is none. A `<noscript>` contains elements in a document
 * without scripting, but plain text in a live page.
 */
export function pictureInNoscript(noscript: Element): Element | null {
  const img = createIn(noscript, 'img');
  const inside = selectOne(noscript, 'img');
  if (inside) for (const name of ATTRIBUTES) copy(img, name, inside.getAttribute(name));
  else {
    const markup = noscript.textContent.slice(0, MAX_MARKUP);
    const start = markup.search(/<img\s/i);
    if (start < 0) return null;
    const end = markup.indexOf('>', start);
    for (const [, name, ...values] of markup.slice(start + 4, end < 0 ? MAX_MARKUP : end).matchAll(ATTRIBUTE))
      if (name && ATTRIBUTES.includes(name.toLowerCase()))
        copy(img, name.toLowerCase(), values.find((value) => value !== undefined)?.replaceAll('&amp;', '&') ?? null);
  }
  const src = img.getAttribute('src') ?? '';
  return PICTURE_FILE.test(src) || img.hasAttribute('width') || img.hasAttribute('srcset') || img.hasAttribute('data-src') ? img : null;
}

function copy(img: Element, name: string, value: string | null): void {
  if (value !== null) img.setAttribute(name, value);
}
