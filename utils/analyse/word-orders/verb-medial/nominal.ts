import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isPossessed, type Range, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import { contentFrom } from './content-from';

/** «Roth's claim that “…”», «his promise to “…”». */
export function readNoun(scene: Scene, place: Place, at: number): Attribution | null {
  const owner = possessorBehind(scene, place, at);
  const end = owner?.to ?? at + 1;
  if (end !== place.at && !isMark(scene, end, ':') && !is(scene, end, IS.complementiser | IS.auxiliary)) {
    const linked = is(scene, end, IS.preposition) && is(scene, end + 1, IS.complementiser);
    if (!linked) return null;
  }
  const content = contentFrom(scene, end - 1, place.at, false);
  const shape = {
    rule: 'nominal', cue: { from: at, to: at + 1 }, cueClass: 'said', content: content === place.at ? null : { from: content, to: place.at + 1 },
  } as const; // biome-ignore format: a record
  if (owner) return { ...shape, speaker: owner };
  for (let back = at - 1; back >= Math.max(place.from, at - 3); back--) {
    if (is(scene, back, IS.possessive)) return { ...shape, speaker: { from: back, to: back + 1 } };
    if (isPossessed(scene, back)) return { ...shape, speaker: possessor(scene, back, place.from) };
    if (scene.tokens[back]?.kind !== 'word' || is(scene, back, IS.preposition | IS.determiner)) break;
  }
  return null;
}

/** «la promesse d'Ana Roth : “…”»: who is tied to the noun. */
function possessorBehind(scene: Scene, place: Place, at: number): Range | null {
  const { genitives } = scene.lexicon;
  return genitives.has(scene.tokens[at + 1]?.lower ?? '') ? phraseFrom(scene, at + 2, place.at) : null;
}

/** The whole name before a possessive, or the word alone. */
export function possessor(scene: Scene, at: number, low: number): Range {
  let from = at;
  while (scene.tokens[at]?.capital && from > low && scene.tokens[from - 1]?.capital && !isPossessed(scene, from - 1)) from--;
  if (from > low && is(scene, from - 1, IS.determiner)) from--;
  return { from, to: at + 1 };
}
