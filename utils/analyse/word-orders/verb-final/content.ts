import { IS } from '../../grammar/lexicon';
import { is, isMark, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { endsIn, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/** Returns the index of the first reported token, after any comma and any words for the person spoken to, the time or the occasion. */
export function contentStart(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  // Words that name the occasion of a statement are not part of the reported words: «dünkü açıklamada» (in yesterday's statement) in «Roth,
  // dünkü açıklamada, köprünün …».
  for (let comma = from + 1; comma < Math.min(to, from + MAX_SEARCH_TOKENS); comma++)
    if (isMark(paragraph, comma, ',') && is(paragraph, comma - 1, IS.occasion)) at = comma;
  while (at < to && (isMark(paragraph, at, ',') || is(paragraph, at, IS.adverb | IS.time | IS.hearer | IS.occasion | IS.conjunction))) at++;
  return at;
}

/** A source and the word after it that marks it as a source. */
export interface Source {
  readonly speaker: Range;
  readonly cue: Range;
}

/**
 * Returns the source phrase in a range of tokens, or `null`: «Roth'a göre» (according to Roth), «Roth'un açıklamasına göre» (according to
 * Roth's statement).
 */
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
