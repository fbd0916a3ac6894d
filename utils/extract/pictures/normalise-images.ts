import { createIn, removeElement, replaceNode, selectAll } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';
import { gatherFigures, markCredits } from './gather-figures';
import { captionedFigures, emojiOf, isDecorative, isPlaceholder } from './judge-picture';
import type { LoadedSize } from './loaded-sizes';
import { pickCandidate } from './pick-candidate';
import { noscriptsBeside, pictureInNoscript } from './pictures-in-noscript';

/** The attributes in which lazy loaders store a picture's address, the most likely one first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'data-src-medium', 'data-hi-res-src', 'data-image', 'data-lazy'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const BACKGROUNDS = '[data-bg],[data-background-image],[role="img"][style]';
/** The maximum number of `source` elements in a `picture` that are read. */
const MAX_SOURCES = 20;
/** The maximum number of child elements in a `picture`. A `picture` with more is removed. */
const MAX_PICTURE = 100;
/** Matches media queries for small screens, portrait orientation, dark themes and print. */
const SPECIAL_MEDIA = /max-width|portrait|dark|print/;

/** The data that is needed to process all the pictures on a page. */
interface Pass {
  readonly url: string;
  readonly captioned: ReadonlySet<Element>;
  /** The `<noscript>` elements next to a picture, which contain the same picture. */
  readonly twins: Set<Element>;
  readonly sizes: ReadonlyMap<Element, LoadedSize>;
}

/**
 * Gives every picture in the clone a single absolute `src`, taken from its lazy-loading attributes, `srcset`, `<picture>` or `<noscript>`.
 * Removes decoration (pixels, icons, avatars), replaces pictures of emoji with characters, and turns pictures with a caption into figures.
 * Removes most other attributes of pictures, because Readability searches them with a regular expression that does not run in linear time.
 * If the page has already loaded a picture from the chosen `src`, takes its size from `sizes`.
 */
export function normaliseImages(clone: Element, url: string, sizes: ReadonlyMap<Element, LoadedSize> = new Map()): void {
  for (const holder of selectAll(clone, BACKGROUNDS)) openBackground(holder);
  // Overfull `picture` elements are removed first, because browsers compare every source with every image in them, and do so again at each
  // removal.
  for (const picture of selectAll(clone, 'picture')) if (picture.childElementCount > MAX_PICTURE) removeElement(picture);
  const pass: Pass = { url, captioned: captionedFigures(clone), twins: new Set(), sizes };
  for (const img of selectAll(clone, 'img')) {
    if (img.closest('noscript')) continue;
    settle(img, noscriptsBeside(img), pass);
  }
  for (const noscript of selectAll(clone, 'noscript')) {
    const alone = pass.twins.has(noscript) ? null : pictureInNoscript(noscript);
    if (alone) {
      replaceNode(noscript, alone);
      settle(alone, [], pass);
    } else removeElement(noscript);
  }
  for (const source of selectAll(clone, 'source')) removeElement(source);
  for (const holder of selectAll(clone, 'figure, picture'))
    for (const name of holder.getAttributeNames()) if (!KEPT_BY_HOLDERS.has(name)) holder.removeAttribute(name);
  gatherFigures(clone);
  markCredits(clone);
}
const KEPT = new Set(['alt', 'width', 'height', 'class', 'style', 'hidden', 'aria-hidden']);
const KEPT_BY_HOLDERS = new Set(['class', 'id', 'style', 'hidden', 'aria-hidden', 'role']);

function settle(img: Element, noscripts: readonly Element[], pass: Pass): void {
  for (const noscript of noscripts) pass.twins.add(noscript);
  const letter = emojiOf(img);
  const src = letter !== null || isDecorative(img, pass.captioned) ? null : sourceOf(img, noscripts, pass);
  if (letter !== null) replaceNode(img, letter);
  else if (!src) removeElement(img);
  else {
    for (const name of img.getAttributeNames()) if (!KEPT.has(name)) img.removeAttribute(name);
    img.setAttribute('src', src);
    const size = pass.sizes.get(img);
    if (size?.address === src) {
      img.setAttribute('width', String(size.width));
      img.setAttribute('height', String(size.height));
    }
    if (/lazy/i.test(img.className)) img.removeAttribute('class');
  }
}

function sourceOf(img: Element, noscripts: readonly Element[], { url, captioned }: Pass): string | null {
  for (const address of addressesOf(img, noscripts)) {
    const resolved = resolveAddress(address, url);
    if (resolved && !isPlaceholder(resolved, img, captioned)) return resolved;
  }
  return null;
}

/** Yields the possible addresses of a picture, the most likely one first. */
function* addressesOf(img: Element, noscripts: readonly Element[]): Generator<string | null> {
  for (const name of LAZY) yield img.getAttribute(name);
  for (const name of LAZY_SETS) yield pickCandidate(img.getAttribute(name));
  yield img.getAttribute('src');
  const sources: Element[] = [];
  for (let at = img.closest('picture')?.firstElementChild; at && sources.length < MAX_SOURCES; at = at.nextElementSibling)
    if (at.localName === 'source') sources.push(at);
  const isSpecial = (source: Element): boolean => SPECIAL_MEDIA.test(source.getAttribute('media') ?? '');
  for (const source of [...sources.filter((source) => !isSpecial(source)), ...sources.filter(isSpecial)])
    yield pickCandidate(source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  for (const noscript of noscripts) yield pictureInNoscript(noscript)?.getAttribute('src') ?? null;
}

/** Replaces an empty element with its background picture. */
function openBackground(holder: Element): void {
  if (holder.firstElementChild || holder.localName === 'img' || holder.textContent.trim() !== '') return;
  const style = (holder.getAttribute('style') ?? '').slice(0, 8_000);
  const address =
    holder.getAttribute('data-bg') ??
    holder.getAttribute('data-background-image') ??
    /background(?:-image)?\s{0,9}:[^;]{0,200}?url\(\s{0,9}["']?([^"')]{1,4000})/i.exec(style)?.[1];
  if (!address) return;
  const img = createIn(holder, 'img');
  img.setAttribute('src', address.replace(/^url\(["']?|["']?\)$/g, ''));
  img.setAttribute('alt', holder.getAttribute('aria-label') ?? '');
  replaceNode(holder, img);
}
