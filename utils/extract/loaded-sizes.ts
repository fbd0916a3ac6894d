import { selectAll } from './node-access';

/** A picture as the page has loaded it. */
export interface LoadedSize {
  readonly address: string;
  /** In CSS pixels, as `height`. */
  readonly width: number;
  readonly height: number;
}

/** CSS pixels. What is smaller may stand in for the picture that is still to come. */
const LEAST = 50;
const getterOf = (name: 'currentSrc' | 'naturalWidth' | 'naturalHeight') =>
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name)?.get;
const currentSrc = getterOf('currentSrc');
const naturalWidth = getterOf('naturalWidth');
const naturalHeight = getterOf('naturalHeight');

/**
 * The sizes of the pictures of a page that it has loaded but says no size of, by their copies: where a picture is shown again, room is kept for
 * it, and nothing moves when it comes. Call it before anything is changed in the copy: which is whose is told by the order.
 */
export function loadedSizes(page: Element, copy: Element): ReadonlyMap<Element, LoadedSize> {
  const sizes = new Map<Element, LoadedSize>();
  const originals = selectAll(page, 'img');
  for (const [at, img] of selectAll(copy, 'img').entries()) {
    if (img.hasAttribute('width') || img.hasAttribute('height')) continue;
    const original = originals[at];
    // An element of that name may be of SVG.
    if (!(original instanceof HTMLImageElement)) continue;
    const width = Number(naturalWidth?.call(original));
    const height = Number(naturalHeight?.call(original));
    if (width >= LEAST && height >= LEAST) sizes.set(img, { address: String(currentSrc?.call(original)), width, height });
  }
  return sizes;
}
