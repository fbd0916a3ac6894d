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

/**
 * Returns whether a word before the quotation marks shows that the words inside are a name or a term: «the so-called “water tax”», «unter dem
 * Motto „Wir bleiben“» (under the motto …), «la empresa «La Red»» (the company “La Red”).
 */
export function isTerm(paragraph: Paragraph, at: number, inside: MarkedWordsShape): boolean {
  const { namingWords, groupNouns } = paragraph.lexicon;
  const before = paragraph.tokens[at - 1]?.lower ?? '';
  // After an auxiliary, the participle is a verb: «ha llamado «traidor» a Roth» (has called Roth a “traitor”).
  if (namingWords.has(before)) return !is(paragraph, at - 2, IS.auxiliary);
  if (!inside.capital || inside.words > MAX_NAME_WORDS || inside.closed) return false;
  const isGroup = (is(paragraph, at - 1, IS.institution) || groupNouns.has(before)) && !is(paragraph, at - 1, IS.role | IS.source | IS.cue);
  return isGroup || standsBesideNoun(paragraph, at);
}

/**
 * Returns whether words that begin with a capital stand in apposition to a noun with an article: «el barco «Estrella»» (the boat “Estrella”).
 * In languages that capitalise neither nouns nor every word of a title, a quotation in the middle of a sentence begins with a small letter.
 */
function standsBesideNoun(paragraph: Paragraph, at: number): boolean {
  const { nounCapitals, titleCase, verbFinal, order } = paragraph.lexicon.pack;
  const noun = paragraph.tokens[at - 1];
  if (nounCapitals || titleCase || verbFinal || order.bareNouns || noun?.kind !== 'word' || noun.capital || is(paragraph, at - 1, NO_NOUN))
    return false;
  return is(paragraph, at - 2, IS.determiner | IS.article | IS.possessive | IS.indefinite) && !is(paragraph, at - 2, IS.pronoun);
}
const NO_NOUN =
  IS.cue | IS.cueNoun | IS.auxiliary | IS.preposition | IS.conjunction | IS.complementiser | IS.adverb | IS.pronoun | IS.determiner | IS.relative | IS.time; // biome-ignore format: a list
/** The maximum number of words in the name of a group. */
const MAX_NAME_WORDS = 5;
