import { isMark, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import { clauseSubject } from './clause-subject';

/** «Smith was blunt: “…”»: a colon without a reporting verb. */
export function findColon(scene: Scene, place: Place): Attribution | null {
  if (!isMark(scene, place.at - 1, ':')) return null;
  const speaker = clauseSubject(scene, place.from, place.at - 1);
  return speaker && { rule: 'colon', speaker, cue: { from: place.at - 1, to: place.at }, cueClass: 'said', content: null };
}
