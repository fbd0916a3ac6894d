import type { CastMember } from '../../utils/article/cast';
import { findQuote } from './find-marks';

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
