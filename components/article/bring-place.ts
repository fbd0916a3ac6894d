import { isPaged, turnTo } from './use-columns';

/** Parts of the view: where words that are come to are put, and how near its edges words may be that are left where they are. */
const TARGET = 0.6;
const EDGE = 0.18;
/** What is not drawn yet has no size of its own; once it is in view the place may have moved. */
const FRAMES = 3;

/** Brings words into view, below the middle, where no panel lies over them. At once: whoever searches wants to see the place, not the way. */
export function bringPlace(range: Range, scroller: HTMLElement, frames = FRAMES): void {
  const words = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (isPaged(scroller)) {
    turnTo(scroller, words);
    return;
  }
  const isNear = words.top < view.top + EDGE * view.height || words.bottom > view.bottom - EDGE * view.height;
  if (!isNear) return;
  scroller.scrollBy({ top: words.top - view.top - TARGET * view.height, behavior: 'instant' });
  if (frames > 1) requestAnimationFrame(() => bringPlace(range, scroller, frames - 1));
}

/** Puts the focus at an element, whether or not it takes the focus by itself; where the view stands it stays. */
export function focusAt(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
