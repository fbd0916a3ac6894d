import { IS } from '../../../grammar/lexicon';
import { is, type Paragraph } from '../../../grammar/paragraph';

/** Returns the index after any adverbs and expressions of time: «on Monday», «this month», «again», «yesterday». */
export function afterTime(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high) {
    if (is(paragraph, at, IS.preposition) && is(paragraph, at + 1, IS.date | IS.time)) at += 2;
    else if (
      is(paragraph, at + 1, IS.time) &&
      !is(paragraph, at + 2, IS.nounPreposition) &&
      !paragraph.tokens[at]?.capital &&
      !is(paragraph, at, IS.auxiliary | IS.complementiser | IS.cue)
    )
      at += 2;
    else if (
      is(paragraph, at, IS.adverb | IS.time) &&
      !modifiesNoun(paragraph, at) &&
      !is(paragraph, at, IS.preposition | IS.determiner) &&
      !is(paragraph, at + 1, IS.auxiliary)
    )
      at++;
    else break;
  }
  return at;
}

/** Returns whether an expression of time only modifies the noun after it: «night work». */
export const modifiesNoun = ({ tokens, bits }: Paragraph, at: number): boolean =>
  bits[at] === IS.time && !tokens[at]?.capital && bits[at + 1] === 0 && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital;
