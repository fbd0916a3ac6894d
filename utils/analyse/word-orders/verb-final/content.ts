import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import { endsIn, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/** Where the reported words begin: behind the comma, the hearer and the time. */
export function contentStart(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  // «Roth, dünkü açıklamada, köprünün …»: what only tells the occasion
  for (let comma = from + 1; comma < Math.min(to, from + REACH); comma++)
    if (isMark(paragraph, comma, ',') && is(paragraph, comma - 1, IS.occasion)) at = comma;
  while (at < to && (isMark(paragraph, at, ',') || is(paragraph, at, IS.adverb | IS.time | IS.hearer | IS.occasion | IS.conjunction))) at++;
  return at;
}

/** A source with the word behind it that makes it one. */
export interface Source {
  readonly speaker: Range;
  readonly cue: Range;
}

/** «Roth'a göre», «Roth'un açıklamasına göre» between two tokens. */
export function sourcePhrase(paragraph: Paragraph, from: number, to: number): Source | null {
  const { sourcePostpositions, genitiveEndings } = wordsOf(paragraph.lexicon.pack);
  for (let at = from + 1; at < to; at++) {
    if (!sourcePostpositions.has(paragraph.tokens[at]?.lower ?? '')) continue;
    const cue = { from: at, to: at + 1 };
    if (isEnding(paragraph, at - 1)) {
      const speaker = phraseBefore(paragraph, at - 1, from);
      return speaker && { speaker, cue };
    }
    const noun = at - 1;
    const owned = is(paragraph, noun, IS.cueNoun) || is(paragraph, noun, IS.occasion);
    const end = isGenitive(paragraph, noun - 1) ? noun - 1 : owned && endsIn(paragraph, noun - 1, genitiveEndings) ? noun : -1;
    const speaker = phraseBefore(paragraph, owned && end > from ? end : at, from);
    return speaker && { speaker, cue };
  }
  return null;
}
