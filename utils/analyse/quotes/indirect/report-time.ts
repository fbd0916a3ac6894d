import { IS } from '../../grammar/lexicon';
import { is, type Paragraph } from '../../grammar/paragraph';

/** Behind «on Monday», «this month», «again», «yesterday»; «there was» begins a clause. */
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

/** «night work»: a time of day before a noun is no time. */
export const modifiesNoun = ({ tokens, bits }: Paragraph, at: number): boolean =>
  bits[at] === IS.time && !tokens[at]?.capital && bits[at + 1] === 0 && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital;
