import { IS } from '../../grammar/lexicon';
import { is, type Scene } from '../../grammar/paragraph';

/** Behind «on Monday», «this month», «again», «yesterday»; «there was» begins a clause. */
export function afterTime(scene: Scene, from: number, high: number): number {
  let at = from;
  while (at < high) {
    if (is(scene, at, IS.preposition) && is(scene, at + 1, IS.date | IS.time)) at += 2;
    else if (
      is(scene, at + 1, IS.time) &&
      !is(scene, at + 2, IS.nounPreposition) &&
      !scene.tokens[at]?.capital &&
      !is(scene, at, IS.auxiliary | IS.complementiser | IS.cue)
    )
      at += 2;
    else if (
      is(scene, at, IS.adverb | IS.time) &&
      !modifiesNoun(scene, at) &&
      !is(scene, at, IS.preposition | IS.determiner) &&
      !is(scene, at + 1, IS.auxiliary)
    )
      at++;
    else break;
  }
  return at;
}

/** «night work»: a time of day before a noun is no time. */
export const modifiesNoun = ({ tokens, bits }: Scene, at: number): boolean =>
  bits[at] === IS.time && !tokens[at]?.capital && bits[at + 1] === 0 && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital;
