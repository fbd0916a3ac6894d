import { selectAll } from './node-access';

/** The address and the natural size of a picture that the page has loaded. */
export interface LoadedSize {
  readonly address: string;
  /** In CSS pixels, like `height`. */
  readonly width: number;
  readonly height: number;
}

/**
 * The minimum width and height of a loaded picture, in CSS pixels. A smaller one may be a placeholder for a picture that is still to come.
 */
const LEAST = 50;
const getterOf = (name: 'currentSrc' | 'naturalWidth' | 'naturalHeight') =>
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name)?.get;
const currentSrc = getterOf('currentSrc');
const naturalWidth = getterOf('naturalWidth');
const naturalHeight = getterOf('naturalHeight');

/**
 * Returns the sizes of loaded pictures for which the page declares no size. The keys are the copies of the pictures. The reader view
 * reserves room for them, so that nothing moves when they load. Call it before anything is changed in the copy, because originals and
 * copies are matched by their order.
 */
export function loadedSizes(page: Element, copy: Element): ReadonlyMap<Element, LoadedSize> {
  const sizes = new Map<Element, LoadedSize>();
  const originals = selectAll(page, 'img');
  for (const [at, img] of selectAll(copy, 'img').entries()) {
    if (img.hasAttribute('width') || img.hasAttribute('height')) continue;
    const original = originals[at];
    // An element named `img` may belong to SVG.
    if (!(original instanceof HTMLImageElement)) continue;
    const width = Number(naturalWidth?.call(original));
    const height = Number(naturalHeight?.call(original));
    if (width >= LEAST && height >= LEAST) sizes.set(img, { address: String(currentSrc?.call(original)), width, height });
  }
  return sizes;
}
