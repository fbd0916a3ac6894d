import { announceJump, firstBox } from './announce-jump';
import { isPaged, turnTo } from './column-pages';

/** The position to which words are scrolled: their distance from the upper edge of the view, as a fraction of the view's height. */
const TARGET = 0.6;
/**
 * The height of the zones at the upper and lower edges of the view, as a fraction of the view's height. Words that reach into one of the
 * zones are scrolled to the height `TARGET`.
 */
const EDGE = 0.18;
/** The number of frames in which scrolling is repeated, because blocks get their final size only after they have come into view. */
const FRAMES = 3;

/**
 * Scrolls words into view, to a position below the middle, where no panel covers them. The scroll is instant, because a reader who searches
 * wants to see the match immediately.
 */
export function scrollRangeIntoView(range: Range, scroller: HTMLElement): void {
  const element = range.startContainer.parentElement;
  if (element) announceJump(element, () => firstBox(range));
  scrollInFrames(range, scroller, FRAMES);
}

function scrollInFrames(range: Range, scroller: HTMLElement, frames: number): void {
  const words = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (isPaged(scroller)) {
    turnTo(scroller, words);
    return;
  }
  const isNearEdge = words.top < view.top + EDGE * view.height || words.bottom > view.bottom - EDGE * view.height;
  if (!isNearEdge) return;
  scroller.scrollBy({ top: words.top - view.top - TARGET * view.height, behavior: 'instant' });
  if (frames > 1) requestAnimationFrame(() => scrollInFrames(range, scroller, frames - 1));
}

/** Focuses an element without scrolling, even if it is not normally focusable. */
export function focusAt(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
