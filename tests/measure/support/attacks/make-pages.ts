import { type AttackItem, PLACES, type Place } from '../../../support/attacks/attack-item';

/** The number of payloads that a page holds in paragraphs. */
export const BODY_ITEMS = 100;
/** The number of payloads that a page holds in each of the other places, if it is not one. A page has one title, one byline and one site name. */
const OTHERS: Readonly<Partial<Record<Place, number>>> = { name: 3, quotation: 3 };

/**
 * Distributes payloads over pages. Each payload stands in a paragraph of one page. Some of them, chosen by `random`, also stand in the other
 * places of a page.
 */
export function makePages(payloads: readonly string[], random: () => number): AttackItem[][] {
  const pick = (): string => payloads[Math.floor(random() * payloads.length)] ?? '';
  return Array.from({ length: Math.ceil(payloads.length / BODY_ITEMS) }, (_, page) => {
    const own = payloads.slice(page * BODY_ITEMS, (page + 1) * BODY_ITEMS);
    const others = PLACES.filter((place) => place !== 'body').flatMap((place) =>
      Array.from({ length: OTHERS[place] ?? 1 }, () => ({ place, payload: pick() })),
    );
    return [...own.map((payload) => ({ place: 'body' as const, payload })), ...others];
  });
}
