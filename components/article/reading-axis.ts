import { isPaged } from './use-columns';

/** A stretch along the reading direction, in CSS pixels from the edge of the view at which the text begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The reading direction of an article: from top to bottom or, in columns, from side to side. Boxes are located along it. */
export interface ReadingAxis {
  readonly isPaged: boolean;
  /** The length of the view along the reading direction, in CSS pixels. */
  readonly seen: number;
  /** Returns the stretch that a box covers. */
  stretchOf(box: DOMRect): Stretch;
}

/** Returns the reading direction of a scroll container, with its scroll position at this moment. */
export function readingAxisOf(scroller: HTMLElement): ReadingAxis {
  const view = scroller.getBoundingClientRect();
  if (!isPaged(scroller)) {
    return { isPaged: false, seen: view.height, stretchOf: ({ top, bottom }) => ({ start: top - view.top, end: bottom - view.top }) };
  }
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  return {
    isPaged: true,
    seen: view.width,
    stretchOf: ({ left, right }) =>
      isRightToLeft ? { start: view.right - right, end: view.right - left } : { start: left - view.left, end: right - view.left },
  };
}
