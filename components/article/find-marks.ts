import { announceJump } from './announce-jump';
import { isPaged, turnTo } from './column-pages';
import { isFolded } from './is-folded';
import { readingAxisOf } from './reading-axis';

/** Returns the rendered elements of a quotation: the chip with the speaker's initials or name, followed by the quoted words. */
export const findQuote = (article: HTMLElement, quote: string): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('[data-quote]')].filter(({ dataset }) => dataset.quote === quote);

/** Returns the rendered elements of a highlight: its marked words, and the button of its note. */
export const findHighlight = (article: HTMLElement, highlight: string): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('[data-highlight]')].filter(({ dataset }) => dataset.highlight === highlight);

/**
 * The distance beyond which scrolling is not animated, in viewport heights. An animation over a longer distance would show nothing useful.
 */
const FAR = 3;

/**
 * Scrolls an element to the middle of its scroll container. The scroll is not animated if the element is far away or the reader prefers
 * reduced motion. In columns, turns to the page on which the element begins. A folded element is unfolded first.
 */
export function bringIntoView(element: HTMLElement): void {
  announceJump(element);
  const page = element.closest<HTMLElement>('.page');
  if (page && isPaged(page)) {
    turnTo(page, element.getClientRects()[0] ?? element.getBoundingClientRect());
    return;
  }
  const isFar = Math.abs(element.getBoundingClientRect().top) > FAR * innerHeight;
  const isInstant = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isInstant ? 'instant' : 'smooth' });
}

/** Returns whether any part of an element is visible in the scroll container. */
export function isInView(element: HTMLElement, scroller: HTMLElement): boolean {
  if (isFolded(element)) return false;
  const { seen, stretchOf } = readingAxisOf(scroller);
  const { start, end } = stretchOf(element.getBoundingClientRect());
  return end > 0 && start < seen;
}
