import { phraseFrom } from '../../../grammar/find-phrase';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../../grammar/paragraph';
import { namesNobody } from '../../../grammar/speaker-span';

/**
 * Returns whether a token can be an object that does not state the reported words, as in «said this in a statement» and «said nothing». If
 * a clause follows, the token can instead begin the reported words: «said nothing was wrong».
 */
export function isEmptyObject(paragraph: Paragraph, at: number): boolean {
  const { pronouns } = paragraph.lexicon.pack;
  if (is(paragraph, at, IS.pronoun)) return pronouns.some(({ word, stands }) => stands === 'thing' && word === paragraph.tokens[at]?.lower);
  if (is(paragraph, at, IS.determiner)) return !is(paragraph, at, IS.indefinite | IS.article | IS.possessive);
  return namesNobody(paragraph, { from: at, to: at + 1 });
}

/**
 * Returns whether a range contains only adverbials of time, place and occasion: «in a letter on Monday» in «said that in a letter on
 * Monday».
 */
export function hasOnlyAdverbials(paragraph: Paragraph, from: number, high: number): boolean {
  let at = from;
  while (at < high) {
    if (is(paragraph, at, IS.time | IS.adverb)) at++;
    else if (!is(paragraph, at, IS.preposition)) return false;
    else if (is(paragraph, at + 1, IS.time)) at += 2;
    // After an article, a word that is otherwise a conjunction is a noun: «for a while».
    else if (is(paragraph, at + 1, IS.article) && is(paragraph, at + 2, IS.conjunction)) at += 3;
    else {
      const to = phraseFrom(paragraph, at + 1, high)?.to ?? at;
      for (at++; at < to; at++) if (isMark(paragraph, at, ',')) return false;
      if (at > to) return false;
    }
  }
  return true;
}
