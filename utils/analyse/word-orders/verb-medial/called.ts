import { subjectBefore } from '../../grammar/find-subject';
import { type CueWord, IS } from '../../grammar/lexicon';
import { is, isMark, type Range, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';

/** «the plan, which Roth called “a disgrace”», «what Roth called “a disgrace”»: what is so called stands before its source. */
export function fronted(scene: Scene, place: Place, at: number, cue: CueWord): Attribution | null {
  const subject = subjectBefore(scene, at, place.from);
  // «what they call “home”» is what everybody calls it.
  const everybody = cue.form === 'base' && subject.phrase !== null && is(scene, subject.phrase.from, IS.pronoun);
  if (cue.form === 'ing' || subject.kind !== 'own' || everybody) return null;
  let opening = subject.phrase.from;
  while (opening < at && !is(scene, opening - 1, FRONT) && !is(scene, opening, FRONT)) opening++;
  if (opening === at) return null;
  const from = is(scene, opening, FRONT) ? opening + 1 : subject.phrase.from;
  return { rule: 'before', speaker: { from, to: subject.phrase.to }, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
}
const FRONT = IS.relative | IS.conjunction;

/** «a street called “Long Lane”», «the loophole dubbed “the hole”»: a thing that bears a name and calls nothing. */
export function isThing(scene: Scene, { from, to }: Range): boolean {
  if (scene.tokens[to - 1]?.capital || is(scene, to - 1, IS.pronoun | IS.role | IS.source | IS.relative)) return false;
  return !isMark(scene, to - 1, ',)') && is(scene, from, IS.determiner | IS.article);
}
