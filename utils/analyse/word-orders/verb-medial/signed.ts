import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';

/** «“…” — Ana Roth»: a quotation signed with a name that ends the paragraph's sentence. */
export function findSigned(scene: Scene, place: Place): Attribution | null {
  const dash = place.at + 1;
  if (!isMark(scene, dash, '―—–-') && scene.tokens[dash]?.lower !== '--') return null;
  if (!scene.tokens[dash + 1]?.capital || !canBegin(scene, dash + 1) || is(scene, dash + 1, IS.pronoun)) return null;
  const speaker = phraseFrom(scene, dash + 1, place.reach);
  if (!speaker || speaker.to < place.reach - 1) return null;
  return { rule: 'signed', speaker, cue: { from: dash, to: dash + 1 }, cueClass: 'wrote', content: null };
}
