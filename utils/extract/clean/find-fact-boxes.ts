import { selectAll, selectOne } from '../page/node-access';
import { PULL_QUOTE_CLASS, SOLICITING_CLASS } from '../phrases/container-classes';

/** The minimum length of a fact box, in UTF-16 units. A shorter `aside` is a label. */
const MIN = 60;
/** The maximum length of a fact box, in UTF-16 units. A longer `aside` is assumed to be another article. */
const MAX = 4_000;
const MAX_LINK_SHARE = 0.3;
/** The number of siblings on each side of an `aside` that are checked for a paragraph. */
const NEIGHBOURS = 4;
const MIN_PARAGRAPH = 40;
/** Matches class names and ids of boxes that lead away from the article, such as teasers and share buttons. */
const ELSEWHERE_CLASS =
  /related|recommend|promo|teaser|advert|sponsor|social|share|author|trending|most-?read|more-?(?:on|from|like)|recirc/i;

/**
 * Returns whether an `aside` is part of its article. It must have enough text and few links, and there must be paragraphs on both sides of
 * it.
 */
export function isFactBox(aside: Element): boolean {
  const name = `${aside.getAttribute('class') ?? ''} ${aside.getAttribute('id') ?? ''}`;
  if (SOLICITING_CLASS.test(name) || PULL_QUOTE_CLASS.test(name) || ELSEWHERE_CLASS.test(name)) return false;
  if (selectOne(aside, 'aside') || !hasProse(aside, 'previousElementSibling') || !hasProse(aside, 'nextElementSibling')) return false;
  const size = aside.textContent.trim().length;
  if (size < MIN || size > MAX) return false;
  const linked = selectAll(aside, 'a').reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return (
    linked <= size * MAX_LINK_SHARE && selectAll(aside, 'p,li,dd,td').some(({ textContent }) => textContent.trim().length >= MIN_PARAGRAPH)
  );
}

/** Returns whether there is a paragraph of prose among an element's next few siblings on one side. */
export function hasProse(from: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let at = from[side];
  for (let step = 0; at && step < NEIGHBOURS; step++, at = at[side])
    if (at.localName === 'p' && at.textContent.trim().length >= MIN_PARAGRAPH) return true;
  return false;
}
