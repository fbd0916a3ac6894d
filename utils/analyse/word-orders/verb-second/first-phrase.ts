import { IS } from '../../grammar/lexicon';
import { is, isMark, type Range, type Scene } from '../../grammar/paragraph';
import { isOblique, nounPhrase } from './noun-phrase';
import { wordsOf } from './words';

/** The first phrase in a range that can be a subject, past adverbs, objects and adverbials. */
export function firstPhrase(scene: Scene, from: number, to: number): Range | null {
  let at = from;
  while (at < to) {
    if (is(scene, at, IS.pronoun)) {
      const phrase = nounPhrase(scene, at, to);
      return phrase && withApposition(scene, phrase, to);
    }
    if (is(scene, at, IS.adverb | IS.time) || isReflexive(scene, at)) {
      at++;
      continue;
    }
    if (is(scene, at, IS.preposition)) {
      at = nounPhrase(scene, at + 1, to)?.to ?? at + 1;
      continue;
    }
    const phrase = nounPhrase(scene, at, to);
    if (!phrase) return null;
    if (!isOblique(scene, at)) return withApposition(scene, phrase, to);
    at = phrase.to;
  }
  return null;
}

/** «der Sprecher des Amtes, Hans Muster»: what is set beside the phrase between commas or at the end. */
export function withApposition(scene: Scene, phrase: Range, limit: number): Range {
  if (!isMark(scene, phrase.to, ',') || is(scene, phrase.from, IS.pronoun)) return phrase;
  const apposed = nounPhrase(scene, phrase.to + 1, limit);
  if (!apposed || is(scene, apposed.from, IS.pronoun)) return phrase;
  const end = scene.tokens[apposed.to];
  return end === undefined || end.kind !== 'word' ? { from: phrase.from, to: apposed.to } : phrase;
}

/** Whether from a phrase to the verb stand only adverbs and adverbials. */
export function reaches(scene: Scene, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    if (is(scene, at, IS.adverb | IS.time) || isReflexive(scene, at)) at++;
    else if (is(scene, at, IS.preposition)) at = nounPhrase(scene, at + 1, to)?.to ?? at + 1;
    else return false;
  }
  return true;
}

const isReflexive = ({ tokens, lexicon }: Scene, at: number): boolean => wordsOf(lexicon.pack).objects.has(tokens[at]?.lower ?? '');
