import { IS } from './lexicon';
import { is, type Range, type Scene } from './scene';

/** Most words between the start of a clause and its verb. */
const FURTHEST = 10;

/** «В министерстве сообщили»: the institution that stands as a place where a verb in the plural has no subject; null where none does. */
export function placeSource(scene: Scene, verb: number, low: number): Range | null {
  const { placeSources } = scene.lexicon.pack;
  const word = scene.tokens[verb]?.lower ?? '';
  if (!placeSources?.pluralEndings.split(' ').some((ending) => word.endsWith(ending))) return null;
  let from = low;
  while (is(scene, from, IS.conjunction | IS.adverb) && !is(scene, from, IS.preposition)) from++;
  if (verb - from > FURTHEST || !placeSources.prepositions.split(' ').includes(scene.tokens[from]?.lower ?? '')) return null;
  let to = verb;
  while (to > from + 1 && is(scene, to - 1, IS.adverb | IS.time | IS.auxiliary)) to--;
  for (let at = from + 1; at < to; at++) if (scene.tokens[at]?.kind !== 'word' || is(scene, at, IS.occasion | IS.time)) return null;
  return to > from + 1 ? { from: from + 1, to } : null;
}
