import type { CastMember } from '../../utils/text/cast';
import { readingWay } from './reading-way';
import { isPaged, turnTo } from './use-columns';

/**
 * Makes the places and quotes of one member stand out in an article that is on the screen, by attributes alone: the words are not drawn again.
 * Returns the elements that stand out, in the order of the text.
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

/** Marks the place at which the reader stands and returns it; `null` where it has none on the screen. */
export function markCurrent(article: HTMLElement, member: CastMember, step: number): HTMLElement | null {
  for (const element of article.querySelectorAll('[data-current]')) element.removeAttribute('data-current');
  const at = member.places.length > 0 ? findPlace(article, member.id, step) : findQuote(article, member.quotes[step]?.id ?? '');
  for (const element of at) element.toggleAttribute('data-current', true);
  return at[0] ?? null;
}

const findPlace = (article: HTMLElement, member: string, place: number): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>(`[data-place="${place}"]`)].filter(({ dataset }) => dataset.actor === member);

/** What is on the screen of a quote: its chip, then its words. */
export const findQuote = (article: HTMLElement, quote: string): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('[data-quote]')].filter(({ dataset }) => dataset.quote === quote);

/** What is on the screen of a highlight: its words, piece by piece, and the sign of the note on it. */
export const findHighlight = (article: HTMLElement, highlight: string): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('[data-highlight]')].filter(({ dataset }) => dataset.highlight === highlight);

/** So many screens away nothing is gained by seeing what flies past. */
const FAR = 3;

/**
 * Brings an element to the middle of what scrolls, at once where it is far away or the reader asked for less motion. In columns turns to the page
 * on which it begins.
 */
export function bringIntoView(element: HTMLElement): void {
  const page = element.closest<HTMLElement>('.page');
  if (page && isPaged(page)) {
    turnTo(page, element.getClientRects()[0] ?? element.getBoundingClientRect());
    return;
  }
  const isFar = Math.abs(element.getBoundingClientRect().top) > FAR * innerHeight;
  const calm = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Whether something of an element is on the screen. */
export function isInView(element: HTMLElement, scroller: HTMLElement): boolean {
  const { seen, stretchOf } = readingWay(scroller);
  const { start, end } = stretchOf(element.getBoundingClientRect());
  return end > 0 && start < seen;
}
