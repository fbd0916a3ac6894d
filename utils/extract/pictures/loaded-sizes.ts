import { selectAll } from '../page/node-access';

/** The address and natural size of a picture that the page has loaded. */
export interface LoadedSize {
  readonly address: string;
  /** The natural width in CSS pixels. `height` has the same unit. */
  readonly width: number;
  readonly height: number;
}

/**
 * The minimum width and height of a loaded picture, in CSS pixels. A smaller one may be a placeholder for a picture that has not loaded
 * yet.
 */
const LEAST = 50;
const getterOf = (name: 'currentSrc' | 'naturalWidth' | 'naturalHeight') =>
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name)?.get;
const currentSrc = getterOf('currentSrc');
const naturalWidth = getterOf('naturalWidth');
const naturalHeight = getterOf('naturalHeight');

/**
 * Returns the sizes of loaded pictures whose size the page does not declare, keyed by the copies of the pictures. The reader view uses them
 * to reserve space, so nothing moves when the pictures load. Call it before the copy is changed, because originals and copies are matched
 * by their order.
 */
export function loadedSizes(page: Element, copy: Element): ReadonlyMap<Element, LoadedSize> {
  const sizes = new Map<Element, LoadedSize>();
  const originals = selectAll(page, 'img');
  for (const [at, img] of selectAll(copy, 'img').entries()) {
    if (img.hasAttribute('width') || img.hasAttribute('height')) continue;
    const original = originals[at];
    // An element named `img` can also belong to SVG.
    if (!(original instanceof HTMLImageElement)) continue;
    const width = Number(naturalWidth?.call(original));
    const height = Number(naturalHeight?.call(original));
    if (width >= LEAST && height >= LEAST) sizes.set(img, { address: String(currentSrc?.call(original)), width, height });
  }
  return sizes;
}
