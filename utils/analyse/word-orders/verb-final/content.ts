import { IS } from '../../grammar/lexicon';
import { is, isMark, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { endsIn, isEnding, isGenitive, phraseBefore } from './subject';
import { wordsOf } from './words';

/** Where the reported words begin: behind the comma, the hearer and the time. */
export function contentStart(scene: Scene, from: number, to: number): number {
  let at = from;
  // «Roth, dünkü açıklamada, köprünün …»: what only tells the occasion
  for (let comma = from + 1; comma < Math.min(to, from + REACH); comma++)
    if (isMark(scene, comma, ',') && is(scene, comma - 1, IS.occasion)) at = comma;
  while (at < to && (isMark(scene, at, ',') || is(scene, at, IS.adverb | IS.time | IS.hearer | IS.occasion | IS.conjunction))) at++;
  return at;
}

/** A source with the word behind it that makes it one. */
export interface Source {
  readonly speaker: Range;
  readonly cue: Range;
}

/** «Roth'a göre», «Roth'un açıklamasına göre» between two tokens. */
export function sourcePhrase(scene: Scene, from: number, to: number): Source | null {
  const { sourcePostpositions, genitiveEndings } = wordsOf(scene.lexicon.pack);
  for (let at = from + 1; at < to; at++) {
    if (!sourcePostpositions.has(scene.tokens[at]?.lower ?? '')) continue;
    const cue = { from: at, to: at + 1 };
    if (isEnding(scene, at - 1)) {
      const speaker = phraseBefore(scene, at - 1, from);
      return speaker && { speaker, cue };
    }
    const noun = at - 1;
    const owned = is(scene, noun, IS.cueNoun) || is(scene, noun, IS.occasion);
    const end = isGenitive(scene, noun - 1) ? noun - 1 : owned && endsIn(scene, noun - 1, genitiveEndings) ? noun : -1;
    const speaker = phraseBefore(scene, owned && end > from ? end : at, from);
    return speaker && { speaker, cue };
  }
  return null;
}
