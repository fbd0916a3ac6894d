import type { CastMember } from '../../utils/article/cast';
import { readingAxisOf } from './reading-axis';
import { isPaged, turnTo } from './use-columns';

/**
 * Makes the mentions and quotations of `member` stand out in a rendered article, or removes the emphasis if `member` is `null`. Only
 * changes attributes, so nothing is rendered again. Returns the emphasised elements in text order.
 */
export function emphasise(article: HTMLElement, member: CastMember | null): HTMLElement[] {
  article.toggleAttribute('data-focus', member !== null);
  const quotes = new Set(member?.quotes.map(({ id }) => id));
  return [...article.querySelectorAll<HTMLElement>('[data-actor], [data-quote]')].filter((element) => {
    const isOn = member !== null && (element.dataset.actor === member.id || quotes.has(element.dataset.quote ?? ''));
    element.toggleAttribute('data-on', isOn);
    element.removeAttribute('data-current');
    return isOn;
  });
}

/**
 * Marks the mention at index `step` of a cast member as the current one. If the member has no mentions, marks the member's quotation at
 * this index. Returns the first marked element, or `null` if none is rendered.
 */
export function markCurrent(article: HTMLElement, member: CastMember, step: number): HTMLElement | null {
  for (const element of article.querySelectorAll('[data-current]')) element.removeAttribute('data-current');
  const at = member.places.length > 0 ? findPlace(article, member.id, step) : findQuote(article, member.quotes[step]?.id ?? '');
  for (const element of at) element.toggleAttribute('data-current', true);
  return at[0] ?? null;
}

const findPlace = (article: HTMLElement, member: string, place: number): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>(`[data-place="${place}"]`)].filter(({ dataset }) => dataset.actor === member);

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
 * reduced motion. In columns, turns to the page on which the element begins.
 */
export function bringIntoView(element: HTMLElement): void {
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
  const { seen, stretchOf } = readingAxisOf(scroller);
  const { start, end } = stretchOf(element.getBoundingClientRect());
  return end > 0 && start < seen;
}
