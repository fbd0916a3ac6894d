import { cueAt } from '../grammar/cue-at';
import { IS } from '../grammar/lexicon';
import { hasPossessiveEnding, is, isMark, type Paragraph } from '../grammar/paragraph';
import type { MarkedWordsShape } from './describe-marked-words';

/**
 * Returns whether words in quotation marks are where a name is expected: «on “Meet the Nation.”», «told “Island News”», «the “Harbour
 * Bill”».
 */
export const standsAsName = (paragraph: Paragraph, at: number): boolean =>
  (paragraph.tokens[at - 1]?.capital === true && paragraph.tokens[at + 1]?.capital === true) ||
  is(paragraph, at - 1, IS.preposition | IS.determiner | IS.possessive | IS.hearer) ||
  hasPossessiveEnding(paragraph, at - 1) ||
  cueAt(paragraph, at - 1)?.hearer === true;

/**
 * Returns whether words in quotation marks are the title of a work: «her memoir, “The Long Winter”», «author of “The Ferry: A Life by the
 * Sea”».
 */
export function namesWork(paragraph: Paragraph, at: number, inside: MarkedWordsShape): boolean {
  const { titleCase } = paragraph.lexicon.pack;
  const noun = is(paragraph, at - 1, IS.work) || (isMark(paragraph, at - 1, ',') && is(paragraph, at - 2, IS.work));
  // In some languages, the noun for the kind of work follows the title: «“Uzun Kış” romanı» (the novel “Long Winter”).
  if (paragraph.lexicon.nounFollowsTitle && inside.capital && is(paragraph, at + 1, IS.work)) return true;
  if (!titleCase && noun && inside.capital && inside.words <= MAX_TITLE_WORDS && !inside.closed) return true;
  return inside.titled && (noun || (inside.words > 3 && is(paragraph, at - 1, IS.preposition)));
}
/** The maximum number of words in a title with only its first word capitalised. Anything longer is more likely a sentence. */
const MAX_TITLE_WORDS = 8;
