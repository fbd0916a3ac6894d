import { isPaged } from './column-pages';

/** A range along the reading axis (vertical or, in columns, horizontal), in CSS pixels from the edge of the view where the text begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The axis along which an article is read and boxes are located: vertical or, in columns, horizontal. */
export interface ReadingAxis {
  readonly isPaged: boolean;
  /** The visible length of the scroll container along the reading axis, in CSS pixels. */
  readonly seen: number;
  /**
   * Returns the range that a box covers along this axis: from top to bottom or, in columns, in the direction in which the columns follow
   * one another.
   */
  stretchOf(box: DOMRect): Stretch;
}

/** Returns the axis along which the article in a scroll container is read, based on the container's current bounding box. */
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
