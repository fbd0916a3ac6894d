import { cueAt } from '../../grammar/cue-at';
import { isInfinitive, isTo } from '../../grammar/infinitive';
import { type CueWord, IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph } from '../../grammar/paragraph';

/** Between verb and «that» stand no more words: «said in a statement on Monday that». */
const FURTHEST_THAT = 14;

/** The «that» of the clause that is reported, −1 where there is none: right after the verb, its hearer or its occasion. */
export function thatAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  if (isMark(paragraph, from, ',—–')) return thatBehindAside(paragraph, from, high);
  const late = cue.hearer || is(paragraph, from, IS.preposition | IS.time | IS.adverb | IS.complementiser);
  const last = Math.min(high, from + (late ? FURTHEST_THAT : 1));
  for (let at = from; at < last; at++) {
    if (is(paragraph, at, IS.complementiser)) return at;
    // «told “The Harbour Hour” that»
    if (cue.hearer && isQuotation(paragraph, at)) continue;
    if (
      paragraph.tokens[at]?.kind !== 'word' ||
      (is(paragraph, at, IS.auxiliary) && !(isTo(paragraph, at) && !isInfinitive(paragraph, at))) ||
      is(paragraph, at, IS.conjunction) ||
      (at > from && cueAt(paragraph, at))
    )
      return -1;
  }
  return -1;
}

/** «said, that …» and «cautioned, as others did, that …». */
function thatBehindAside(paragraph: Paragraph, comma: number, high: number): number {
  if (is(paragraph, comma + 1, IS.complementiser)) return comma + 1;
  let at = comma + 1;
  while (at < Math.min(high, comma + FURTHEST_THAT) && paragraph.tokens[at]?.kind === 'word' && !cueAt(paragraph, at)) at++;
  if (isMark(paragraph, at, ',') && isMark(paragraph, comma, '—–')) return thatBehindAside(paragraph, at, high);
  return isMark(paragraph, at, ',—–') && is(paragraph, at + 1, IS.complementiser) ? at + 1 : -1;
}
