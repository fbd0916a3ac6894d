import { cueAt } from '../grammar/cue-at';
import { IS } from '../grammar/lexicon';
import { is, isMark, isPossessed, type Paragraph } from '../grammar/paragraph';
import type { Inside } from './look-inside';

/** «on “Meet the Nation.”», «told “Island News”», «the “Harbour Bill”»: the marks stand where a name would. */
export const isPlaced = (paragraph: Paragraph, at: number): boolean =>
  (paragraph.tokens[at - 1]?.capital === true && paragraph.tokens[at + 1]?.capital === true) ||
  is(paragraph, at - 1, IS.preposition | IS.determiner | IS.possessive | IS.hearer) ||
  isPossessed(paragraph, at - 1) ||
  cueAt(paragraph, at - 1)?.hearer === true;

/** «her memoir, “The Long Winter”», «author of “The Ferry: A Life Between Two Islands”»: the marks hold the title of a work. */
export function namesWork(paragraph: Paragraph, at: number, inside: Inside): boolean {
  const { titleCase } = paragraph.lexicon.pack;
  const noun = is(paragraph, at - 1, IS.work) || (isMark(paragraph, at - 1, ',') && is(paragraph, at - 2, IS.work));
  // «“Uzun Kış” romanı»
  if (paragraph.lexicon.nounFollowsTitle && inside.capital && is(paragraph, at + 1, IS.work)) return true;
  if (!titleCase && noun && inside.capital && inside.words <= TITLE && !inside.closed) return true;
  return inside.titled && (noun || (inside.words > 3 && is(paragraph, at - 1, IS.preposition)));
}
/** Where only the first word of a title has a capital, longer ones are rather sentences. */
const TITLE = 8;
