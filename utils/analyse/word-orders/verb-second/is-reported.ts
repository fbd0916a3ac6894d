import { IS } from '../../grammar/lexicon';
import { is, isMark, type Scene } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import type { Inside } from '../../quotes/look-inside';
import { isOblique } from './noun-phrase';
import { isShortening } from './pause';
import { wordsOf } from './words';

/** Words for a name in marks are seldom more. */
const LONGEST_NAME = 6;

/**
 * Whether marked words with this link to a reporting word are a quotation, and no title, name or distancing. A clause that is reported as a
 * whole takes all that is marked in it; where the verb has the marked words for its object, they must look like words, not like a name.
 */
export function isReported(scene: Scene, at: number, found: Attribution, inside: Inside): boolean {
  const { rule, cueClass, content, governed } = found;
  if (isLabel(scene, at, inside) || isShortening(scene, at - 1)) return false;
  if (inside.capital && !inside.closed && scene.text[scene.tokens[at]?.end ?? 0] === '-') return false;
  if (content !== null || governed || rule === 'signed' || rule === 'inverted') return true;
  if (isMark(scene, at - 1, ':,')) return rule !== 'colon' || inside.words > 3 || inside.closed;
  if (cueClass === 'wrote' || cueClass === 'believed') return inside.words > 2 && !isNamePlace(scene, at, inside);
  if (cueClass === 'called') return !isNamed(scene, at, inside) && !isOwnName(scene, at);
  return !isNamePlace(scene, at, inside);
}

/** «„Roth“: Wir zahlen nichts.»: who speaks next in an interview. */
const isLabel = (scene: Scene, at: number, inside: Inside): boolean => inside.words <= 3 && !inside.closed && isMark(scene, at + 1, ':');

/** «die Fähre „Morgenröte“ nannte»: right behind a noun with its article stands a name, but «nannte den Plan „Wahnsinn“» not. */
const isNamed = (scene: Scene, at: number, inside: Inside): boolean =>
  inside.titled && inside.words > 1 && isNoun(scene, at - 1) && !inside.closed;

/** «die sich selbst „Blaue Elf“ nennt». */
const isOwnName = (scene: Scene, at: number): boolean =>
  scene.tokens[is(scene, at - 1, IS.adverb) ? at - 2 : at - 1]?.lower === wordsOf(scene.lexicon.pack).reflexive;

/** Where a name stands: behind a noun, or behind a preposition or a definite article. */
function isNamePlace(scene: Scene, at: number, inside: Inside): boolean {
  if (!(inside.capital || inside.titled) || inside.words > LONGEST_NAME || inside.closed) return false;
  if (isNoun(scene, at - 1)) return true;
  if (inside.words > 3 && !inside.titled) return false;
  if (inside.titled && inside.words > 1 && is(scene, at - 1, IS.determiner) && !is(scene, at - 1, IS.indefinite)) return true;
  return is(scene, at - 1, IS.preposition) || (isOblique(scene, at - 1) && !is(scene, at - 1, IS.indefinite));
}

const isNoun = ({ tokens }: Scene, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.capital === true;
