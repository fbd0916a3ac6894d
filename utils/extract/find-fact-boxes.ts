import { selectAll, selectOne } from './node-access';
import { PULL_QUOTE_CLASS, SOLICITING_CLASS } from './phrases/container-classes';

/** The minimum length of a fact box, in UTF-16 units. Shorter asides are labels. */
const MIN = 60;
/** The maximum length of a fact box, in UTF-16 units. Longer asides are other articles. */
const MAX = 4_000;
const MAX_LINK_SHARE = 0.3;
/** The number of siblings on either side that are searched for a paragraph. */
const NEIGHBOURS = 4;
const MIN_PARAGRAPH = 40;
/** Matches the class names and ids of boxes that lead away from the article. */
const ELSEWHERE_CLASS =
  /related|recommend|promo|teaser|advert|sponsor|social|share|author|trending|most-?read|more-?(?:on|from|like)|recirc/i;

/**
 * Returns whether an `aside` is a part of its article. Such an `aside` has enough text and few links, and there are paragraphs on both
 * sides of it.
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

function hasProse(from: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let at = from[side];
  for (let step = 0; at && step < NEIGHBOURS; step++, at = at[side])
    if (at.localName === 'p' && at.textContent.trim().length >= MIN_PARAGRAPH) return true;
  return false;
}
