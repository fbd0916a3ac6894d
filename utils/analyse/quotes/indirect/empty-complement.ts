import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Scene } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';

/** «this», «it», «nothing»: it tells of no words where no clause follows («said this in a statement»). */
export function isPointer(scene: Scene, at: number): boolean {
  const { pronouns } = scene.lexicon.pack;
  if (is(scene, at, IS.pronoun)) return pronouns.some(({ word, stands }) => stands === 'thing' && word === scene.tokens[at]?.lower);
  if (is(scene, at, IS.determiner)) return !is(scene, at, IS.indefinite | IS.article | IS.possessive);
  return namesNobody(scene, { from: at, to: at + 1 });
}

/** Whether nothing but times, places and occasions stands from a token on: «that in a letter on Monday», «nothing for a while». */
export function isBare(scene: Scene, from: number, high: number): boolean {
  let at = from;
  while (at < high) {
    if (is(scene, at, IS.time | IS.adverb)) at++;
    else if (!is(scene, at, IS.preposition)) return false;
    else if (is(scene, at + 1, IS.time)) at += 2;
    // «for a while»: behind an article a conjunction is a noun.
    else if (is(scene, at + 1, IS.article) && is(scene, at + 2, IS.conjunction)) at += 3;
    else {
      const to = phraseFrom(scene, at + 1, high)?.to ?? at;
      for (at++; at < to; at++) if (isMark(scene, at, ',')) return false;
      if (at > to) return false;
    }
  }
  return true;
}
