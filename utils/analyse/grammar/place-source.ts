import { phraseFrom } from './find-phrase';
import { IS } from './lexicon';
import { is, type Range, type Scene } from './paragraph';

/** Most words between the start of a clause and its verb. */
const FURTHEST = 10;

/** «В министерстве сообщили»: the institution that stands as a place where a verb in the plural has no subject; null where none does. */
export function placeSource(scene: Scene, verb: number, low: number): Range | null {
  if (!hasPlace(scene, verb)) return null;
  let from = low;
  while (is(scene, from, IS.conjunction | IS.adverb) && !is(scene, from, IS.preposition)) from++;
  if (verb - from > FURTHEST || !leadsTo(scene, from)) return null;
  let to = verb;
  while (to > from + 1 && is(scene, to - 1, IS.adverb | IS.time | IS.auxiliary)) to--;
  for (let at = from + 1; at < to; at++) if (scene.tokens[at]?.kind !== 'word' || is(scene, at, IS.occasion | IS.time)) return null;
  return to > from + 1 ? { from: from + 1, to } : null;
}

/** «сообщили в министерстве», «explican desde la plataforma»: the same behind such a verb. */
export function placeBehind(scene: Scene, verb: number, to: number): Range | null {
  if (!hasPlace(scene, verb)) return null;
  const from = behindTimes(scene, verb + 1);
  const phrase = leadsTo(scene, from) && !is(scene, from + 1, IS.occasion | IS.time) ? placeFrom(scene, from + 1, to) : null;
  return phrase && phrase.to > phrase.from ? phrase : null;
}

const behindTimes = (scene: Scene, from: number): number => {
  let at = from;
  while (is(scene, at, IS.adverb | IS.time) && !is(scene, at, IS.preposition)) at++;
  return at;
};

/** An institution up to the next mark; a noun without an article is read up to there, as no word shows its end. */
function placeFrom(scene: Scene, from: number, to: number): Range | null {
  if (!scene.lexicon.pack.order.bareNouns) return phraseFrom(scene, from, to);
  let at = from;
  while (at < Math.min(to, from + FURTHEST) && scene.tokens[at]?.kind === 'word' && !is(scene, at, IS.time | IS.adverb | IS.complementiser))
    at++;
  return { from, to: at };
}

const hasPlace = ({ tokens, lexicon }: Scene, verb: number): boolean =>
  lexicon.pack.placeSources?.pluralEndings.split(' ').some((ending) => tokens[verb]?.lower.endsWith(ending)) === true;

const leadsTo = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.pack.placeSources?.prepositions.split(' ').includes(tokens[at]?.lower ?? '') === true;
