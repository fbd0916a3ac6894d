import { NUMBER_FIRST } from '../../../../text/first-letter';
import { cueAt } from '../../../grammar/cue-at';
import { canBeginPhrase } from '../../../grammar/find-phrase';
import { isInfinitiveMarker } from '../../../grammar/infinitive';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph } from '../../../grammar/paragraph';

/** The maximum number of tokens from the beginning of a clause to its verb. */
export const MAX_TOKENS_TO_VERB = 20;
/** The maximum number of words before a number that make it approximate, as in «at least 20» and «as many as 20». */
const MAX_APPROXIMATION = 3;
/** The maximum number of tokens from the preposition to the noun in «in a long and angry statement». */
const MAX_OCCASION_TOKENS = 5;

/** Returns whether a clause may begin at a token, that is, whether a verb follows within `MAX_TOKENS_TO_VERB`. */
export function isClause(paragraph: Paragraph, from: number, high: number): boolean {
  const { tokens } = paragraph;
  for (let at = from; at < Math.min(high, from + MAX_TOKENS_TO_VERB); at++) {
    if (at > from && (is(paragraph, at, IS.auxiliary) ? !isInfinitiveMarker(paragraph, at) : cueAt(paragraph, at) !== null)) return true;
    if (isMark(paragraph, at, ';:')) return false;
    if (
      at > from &&
      is(paragraph, at - 1, IS.pronoun) &&
      tokens[at]?.kind === 'word' &&
      !is(paragraph, at, IS.preposition | IS.conjunction)
    )
      return true;
  }
  return false;
}

/**
 * Returns whether a clause without a complementiser can begin at a token. It begins with a noun phrase, a quotation, a gerund, «there», «if»,
 * or an approximate number («at least 20 people had left»).
 */
export const canBeginClause = (paragraph: Paragraph, at: number): boolean =>
  canBeginPhrase(paragraph, at) ||
  isQuotation(paragraph, at) ||
  cueAt(paragraph, at)?.form === 'ing' ||
  paragraph.lexicon.complements.openers.has(paragraph.tokens[at]?.lower ?? '') ||
  opensNumber(paragraph, at);

/** Returns whether a number follows at most `MAX_APPROXIMATION` lower-case words. */
function opensNumber({ tokens }: Paragraph, from: number): boolean {
  for (let at = from; at <= from + MAX_APPROXIMATION; at++) {
    if (NUMBER_FIRST.test(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false;
  }
  return false;
}

/**
 * Returns the index after the occasion or the place of a statement, if a clause follows: «said in an email the ferry was old», «said on
 * Twitter he would leave». Otherwise, returns `from`.
 */
export function afterOccasion(paragraph: Paragraph, from: number, high: number): number {
  if (!is(paragraph, from, IS.preposition) || isInfinitiveMarker(paragraph, from)) return from;
  let end = from + 1;
  if (paragraph.tokens[end]?.capital) {
    while (end < from + MAX_OCCASION_TOKENS && paragraph.tokens[end]?.capital) end++;
    return beginsNewPhrase(paragraph, end) && isClause(paragraph, end, high) ? end : from;
  }
  while (end < from + MAX_OCCASION_TOKENS && paragraph.tokens[end]?.kind === 'word' && !is(paragraph, end, IS.occasion)) end++;
  return is(paragraph, end, IS.occasion) && beginsNewPhrase(paragraph, end + 1) ? end + 1 : from;
}

const beginsNewPhrase = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.determiner | IS.possessive | IS.pronoun);
