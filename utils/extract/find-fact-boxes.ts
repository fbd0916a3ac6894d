import { selectAll, selectOne } from './node-access';
import { PULL_QUOTE_CLASS, SOLICITING_CLASS } from './phrases/container-classes';

/** Of words in characters; shorter asides are labels, longer ones another article. */
const MIN = 60;
const MAX = 4_000;
const MAX_LINK_SHARE = 0.3;
/** Siblings to look at on either side. */
const NEIGHBOURS = 4;
const MIN_PARAGRAPH = 40;
const ELSEWHERE_CLASS =
  /related|recommend|promo|teaser|advert|sponsor|social|share|author|trending|most-?read|more-?(?:on|from|like)|recirc/i;

/** Whether an `aside` is a part of its article: words of its own, hardly a link, amid the article's paragraphs. */
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
