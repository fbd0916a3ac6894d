import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';

/** Where the reported words begin: after the hearer, the occasion and the punctuation; «that» is kept. */
export function contentFrom(paragraph: Paragraph, cue: number, quotation: number, hearer: boolean): number {
  let at = cue + 1;
  // «dodaje: – Most jest zamknięty.»
  const last = isMark(paragraph, quotation - 1, '—–―-') ? quotation - 2 : quotation - 1;
  for (let ahead = at; ahead < quotation; ahead++) {
    if (is(paragraph, ahead, IS.complementiser)) return ahead;
    if (isMark(paragraph, ahead, ':,') && ahead === last) return quotation;
  }
  if (hearer && at < quotation) at = phraseFrom(paragraph, at, quotation)?.to ?? at;
  while (at < quotation && (is(paragraph, at, IS.adverb | IS.time | IS.hearer) || isMark(paragraph, at, ',:'))) at++;
  return at;
}
