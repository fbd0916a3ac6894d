import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Scene } from '../../grammar/paragraph';

/** Where the reported words begin: after the hearer, the occasion and the punctuation; «that» is kept. */
export function contentFrom(scene: Scene, cue: number, quotation: number, hearer: boolean): number {
  let at = cue + 1;
  // «dodaje: – Most jest zamknięty.»
  const last = isMark(scene, quotation - 1, '—–―-') ? quotation - 2 : quotation - 1;
  for (let ahead = at; ahead < quotation; ahead++) {
    if (is(scene, ahead, IS.complementiser)) return ahead;
    if (isMark(scene, ahead, ':,') && ahead === last) return quotation;
  }
  if (hearer && at < quotation) at = phraseFrom(scene, at, quotation)?.to ?? at;
  while (at < quotation && (is(scene, at, IS.adverb | IS.time | IS.hearer) || isMark(scene, at, ',:'))) at++;
  return at;
}
