import { IS } from '../grammar/lexicon';
import { cueAt, is, isMark, isPossessed, type Scene } from '../grammar/paragraph';
import type { Inside } from './look-inside';

/** «on “Meet the Nation.”», «told “Island News”», «the “Harbour Bill”»: the marks stand where a name would. */
export const isPlaced = (scene: Scene, at: number): boolean =>
  (scene.tokens[at - 1]?.capital === true && scene.tokens[at + 1]?.capital === true) ||
  is(scene, at - 1, IS.preposition | IS.determiner | IS.possessive | IS.hearer) ||
  isPossessed(scene, at - 1) ||
  cueAt(scene, at - 1)?.hearer === true;

/** «her memoir, “The Long Winter”», «author of “The Ferry: A Life Between Two Islands”»: the marks hold the title of a work. */
export function namesWork(scene: Scene, at: number, inside: Inside): boolean {
  const { titleCase } = scene.lexicon.pack;
  const noun = is(scene, at - 1, IS.work) || (isMark(scene, at - 1, ',') && is(scene, at - 2, IS.work));
  // «“Uzun Kış” romanı»
  if (scene.lexicon.nounFollowsTitle && inside.capital && is(scene, at + 1, IS.work)) return true;
  if (!titleCase && noun && inside.capital && inside.words <= TITLE && !inside.closed) return true;
  return inside.titled && (noun || (inside.words > 3 && is(scene, at - 1, IS.preposition)));
}
/** Where only the first word of a title has a capital, longer ones are rather sentences. */
const TITLE = 8;
