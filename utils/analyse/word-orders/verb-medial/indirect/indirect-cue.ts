import { cueAt } from '../../../grammar/cue-at';
import { type CueWord, IS } from '../../../grammar/lexicon';
import { hasPossessiveEnding, is, type Paragraph } from '../../../grammar/paragraph';

/** Returns the verb at a token if it can introduce indirect speech, or `null`. */
export function indirectCueAt(paragraph: Paragraph, at: number): CueWord | null {
  if (is(paragraph, at, IS.preposition) || isAttribute(paragraph, at)) return null;
  const cue = cueAt(paragraph, at);
  if (cue) return isBareNoun(paragraph, at, cue) ? null : cue;
  const token = paragraph.tokens[at];
  const headline = headlineVerb(paragraph, at);
  if (headline) return headline;
  const found = token?.kind === 'word' && !token.capital ? paragraph.lexicon.indirectCues.get(token.lower) : undefined;
  if (!found) return null;
  const noun = is(paragraph, at - 1, IS.determiner | IS.possessive | IS.preposition) || hasPossessiveEnding(paragraph, at - 1);
  return (found.form === 'base' || found.form === 'third') && noun ? null : found;
}

/**
 * Returns whether a word modifies a noun, that is, whether an article or possessive precedes it: «his proposed ban», «the disputed waters».
 */
const isAttribute = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at - 1, IS.possessive | IS.article) && !is(paragraph, at, IS.source | IS.role) && !is(paragraph, at + 1, IS.complementiser);

/**
 * Returns the reporting verb at a token in a title-case headline, such as «Says» in «Roth Says Ferry Is Safe». Returns `null` if there is
 * none.
 */
function headlineVerb({ tokens, lexicon }: Paragraph, at: number): CueWord | null {
  const token = tokens[at];
  if (!token?.capital || !tokens[at - 1]?.capital || !tokens[at + 1]?.capital) return null;
  const found = lexicon.cues.get(token.lower);
  return found && !found.nounLike && (found.form === 'third' || found.form === 'past') ? found : null;
}

/**
 * Returns whether a word is a noun and not the base form of a verb. A word that can be either is a noun if it follows a name that is not
 * plural, such as «state» in «Norland state legislators».
 */
function isBareNoun({ tokens, lexicon }: Paragraph, at: number, { form, nounLike }: CueWord): boolean {
  const before = tokens[at - 1];
  const ending = lexicon.pack.pluralEnding;
  return form === 'base' && nounLike && before?.capital === true && ending !== null && !before.lower.endsWith(ending);
}
