import { isPaged } from './use-columns';

/** A stretch of the way on which an article is read, in pixels from the edge of the view at which its words begin. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the boxes of an article lie on the way on which it is read: from above to below or, in columns, from side to side. */
export interface ReadingWay {
  readonly isPaged: boolean;
  /** Pixels of it that are on the screen. */
  readonly seen: number;
  stretchOf(box: DOMRect): Stretch;
}

/** The way as what scrolls stands now. */
export function readingWay(scroller: HTMLElement): ReadingWay {
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
