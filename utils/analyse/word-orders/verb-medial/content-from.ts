import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';

/**
 * Returns the index of the first reported token between a cue and a quotation. If there is a complementiser, such as «that», the reported
 * words begin there. Otherwise, they begin after the person spoken to, the time and the punctuation. Returns `quotation` if a comma or a
 * colon introduces the quotation.
 */
export function contentFrom(paragraph: Paragraph, cue: number, quotation: number, hearer: boolean): number {
  let at = cue + 1;
  // A dash may follow the colon: «dodaje: – Most jest zamknięty.»
  const last = isMark(paragraph, quotation - 1, '—–―-') ? quotation - 2 : quotation - 1;
  for (let ahead = at; ahead < quotation; ahead++) {
    if (is(paragraph, ahead, IS.complementiser)) return ahead;
    if (isMark(paragraph, ahead, ':,') && ahead === last) return quotation;
  }
  if (hearer && at < quotation) at = phraseFrom(paragraph, at, quotation)?.to ?? at;
  while (at < quotation && (is(paragraph, at, IS.adverb | IS.time | IS.hearer) || isMark(paragraph, at, ',:'))) at++;
  return at;
}
