import { splitWords } from '../../text/split-words';
import { phraseFrom } from './find-phrase';
import { IS } from './lexicon';
import { is, type Paragraph, type Range } from './paragraph';

/** The maximum number of tokens in a phrase in which a place stands for a source, such as «В министерстве» (at the ministry). */
const MAX_PLACE_TOKENS = 10;

/**
 * Finds the institution that is named as a place before a plural verb without a subject, as in «В министерстве сообщили» (they said at the
 * ministry). Returns `null` if there is none.
 * @param low The first token of the clause.
 */
export function placeSourceBefore(paragraph: Paragraph, verb: number, low: number): Range | null {
  if (!takesPlace(paragraph, verb)) return null;
  let from = low;
  while (is(paragraph, from, IS.conjunction | IS.adverb) && !is(paragraph, from, IS.preposition)) from++;
  if (verb - from > MAX_PLACE_TOKENS || !isPlacePreposition(paragraph, from)) return null;
  let to = verb;
  while (to > from + 1 && is(paragraph, to - 1, IS.adverb | IS.time | IS.auxiliary)) to--;
  for (let at = from + 1; at < to; at++) if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.occasion | IS.time)) return null;
  return to > from + 1 ? { from: from + 1, to } : null;
}

/**
 * Finds the institution that is named as a place after a plural verb and stands for the source, as in «explican desde la plataforma» (they
 * explain from the platform). Returns `null` if there is none.
 */
export function placeSourceAfter(paragraph: Paragraph, verb: number, to: number): Range | null {
  if (!takesPlace(paragraph, verb)) return null;
  const from = skipTimes(paragraph, verb + 1);
  const phrase =
    isPlacePreposition(paragraph, from) && !is(paragraph, from + 1, IS.occasion | IS.time) ? placeFrom(paragraph, from + 1, to) : null;
  return phrase && phrase.to > phrase.from ? phrase : null;
}

const skipTimes = (paragraph: Paragraph, from: number): number => {
  let at = from;
  while (is(paragraph, at, IS.adverb | IS.time) && !is(paragraph, at, IS.preposition)) at++;
  return at;
};

/**
 * Returns the institution that begins at the given token. In a language without articles, it extends to the next punctuation mark, adverb,
 * complementiser or expression of time, because nothing else shows its end.
 */
function placeFrom(paragraph: Paragraph, from: number, to: number): Range | null {
  if (!paragraph.lexicon.pack.order.bareNouns) return phraseFrom(paragraph, from, to);
  let at = from;
  while (
    at < Math.min(to, from + MAX_PLACE_TOKENS) &&
    paragraph.tokens[at]?.kind === 'word' &&
    !is(paragraph, at, IS.time | IS.adverb | IS.complementiser)
  )
    at++;
  return { from, to: at };
}

/**
 * Returns whether a verb has a plural ending with which a place can stand for the source, as in «в министерстве сообщили» (literally, “at
 * the ministry, they said”).
 */
const takesPlace = ({ tokens, lexicon }: Paragraph, verb: number): boolean =>
  splitWords(lexicon.pack.placeSources?.pluralEndings).some((ending) => tokens[verb]?.lower.endsWith(ending));

/**
 * Returns whether a token is a preposition that can introduce an institution as if it were a place, such as «в» in «в министерстве» (at the
 * ministry).
 */
const isPlacePreposition = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  splitWords(lexicon.pack.placeSources?.prepositions).includes(tokens[at]?.lower ?? '');
