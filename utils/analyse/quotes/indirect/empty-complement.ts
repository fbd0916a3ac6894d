import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';

/** «this», «it», «nothing»: it tells of no words where no clause follows («said this in a statement»). */
export function isPointer(paragraph: Paragraph, at: number): boolean {
  const { pronouns } = paragraph.lexicon.pack;
  if (is(paragraph, at, IS.pronoun)) return pronouns.some(({ word, stands }) => stands === 'thing' && word === paragraph.tokens[at]?.lower);
  if (is(paragraph, at, IS.determiner)) return !is(paragraph, at, IS.indefinite | IS.article | IS.possessive);
  return namesNobody(paragraph, { from: at, to: at + 1 });
}

/** Whether nothing but times, places and occasions stands from a token on: «that in a letter on Monday», «nothing for a while». */
export function isBare(paragraph: Paragraph, from: number, high: number): boolean {
  let at = from;
  while (at < high) {
    if (is(paragraph, at, IS.time | IS.adverb)) at++;
    else if (!is(paragraph, at, IS.preposition)) return false;
    else if (is(paragraph, at + 1, IS.time)) at += 2;
    // «for a while»: behind an article a conjunction is a noun.
    else if (is(paragraph, at + 1, IS.article) && is(paragraph, at + 2, IS.conjunction)) at += 3;
    else {
      const to = phraseFrom(paragraph, at + 1, high)?.to ?? at;
      for (at++; at < to; at++) if (isMark(paragraph, at, ',')) return false;
      if (at > to) return false;
    }
  }
  return true;
}
