import { NUMBER_FIRST } from '../../text/first-letter';
import { cueAt } from './cue-at';
import { isInfinitive, isInfinitiveMarker } from './infinitive';
import { IS } from './lexicon';
import { hasPossessiveEnding, is, isMark, type Paragraph, type Range } from './paragraph';
import { isPluralPossessive } from './plural-possessive';

/** The maximum length of a noun phrase, in tokens. */
const MAX_PHRASE_TOKENS = 30;
/** The word classes that can begin a noun phrase. */
const STARTERS = IS.determiner | IS.possessive | IS.pronoun;
/** The word classes that cannot be part of a noun phrase. */
export const BOUNDS = IS.relative | IS.auxiliary | IS.chain | IS.time | IS.complementiser;

/** Finds the noun phrase that ends directly before token `end` and begins at token `low` or later. Returns `null` if there is none. */
export function phraseEndingAt(paragraph: Paragraph, end: number, low: number): Range | null {
  const last = end - 1;
  if (last < low) return null;
  if (is(paragraph, last, IS.pronoun)) return { from: last, to: end };
  let at = last;
  const floor = Math.max(low, end - MAX_PHRASE_TOKENS);
  for (; at >= floor; at--) {
    if (isMark(paragraph, at, ')')) {
      const open = openingBracket(paragraph, at, floor);
      if (open < 0) break;
      at = open;
      continue;
    }
    // A percentage can be a subject, as in «47% say».
    if (isMark(paragraph, at, '%') && isNumber(paragraph, at - 1)) continue;
    // The name of a firm can contain an ampersand, as in «Harrow & Pine».
    if (isMark(paragraph, at, '&') && paragraph.tokens[at - 1]?.kind === 'word') continue;
    if (paragraph.lexicon.pack.possessiveEnding !== null && isPluralPossessive(paragraph.tokens, at)) continue;
    if (paragraph.tokens[at]?.kind !== 'word') break;
    if (is(paragraph, at, IS.coordinator)) {
      // «La ministre de la Pêche et de la Santé» is one person.
      if (joinsNames(paragraph, at) || paragraph.lexicon.genitives.has(paragraph.tokens[at + 1]?.lower ?? '')) continue;
      break;
    }
    const capital = paragraph.tokens[at]?.capital === true;
    if (linksNoun(paragraph, at)) continue;
    if (is(paragraph, at, BOUNDS) && !(capital && at === last) && !(is(paragraph, at, IS.adverb) && is(paragraph, at - 1, IS.article)))
      break;
    if (!capital && is(paragraph, at, IS.adverb) && !is(paragraph, at - 1, IS.article) && !isParticiple(paragraph, at - 1)) break;
    if (is(paragraph, at, IS.conjunction) && !is(paragraph, at, IS.preposition)) break;
    if (is(paragraph, at, IS.pronoun) && !is(paragraph, at, IS.possessive)) break;
    if (!capital && cueAt(paragraph, at) && !isUsedAsNoun(paragraph, at)) break;
  }
  return trimLeft(paragraph, at + 1, end);
}

/**
 * Returns whether a word that often marks an infinitive is a preposition after a noun, as in «the envoy to Norland» and «a letter to Ana
 * Roth».
 */
const linksNoun = (paragraph: Paragraph, at: number): boolean =>
  isInfinitiveMarker(paragraph, at) &&
  !isInfinitive(paragraph, at) &&
  (is(paragraph, at - 1, IS.role | IS.source) ||
    // An adjective may stand between the two: «a source close to Ana Roth».
    is(paragraph, at - 2, IS.role | IS.source) ||
    paragraph.lexicon.complements.written.has(paragraph.tokens[at - 1]?.lower ?? ''));

/** Returns whether a word that can be a reporting verb is a noun: either the words before it show this, or it denotes people. */
export const isUsedAsNoun = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at - 1, IS.determiner | IS.possessive | IS.preposition) ||
  hasPossessiveEnding(paragraph, at - 1) ||
  is(paragraph, at, IS.source | IS.role) ||
  isDescribed(paragraph, at) ||
  isParticiple(paragraph, at);

/** Returns whether a word is a participle that describes the noun for people before it, as in «a person briefed on the matter». */
const isParticiple = (paragraph: Paragraph, at: number): boolean => {
  const { pastEnding } = paragraph.lexicon.pack;
  if (!pastEnding || !paragraph.tokens[at]?.lower.endsWith(pastEnding)) return false;
  return is(paragraph, at - 1, IS.source) && is(paragraph, at + 1, IS.preposition);
};

/** Returns whether a word that can be a noun follows an article and an adjective, as in «an earlier report». */
function isDescribed(paragraph: Paragraph, at: number): boolean {
  const cue = cueAt(paragraph, at);
  return cue?.nounLike === true && cue.form === 'base' && is(paragraph, at - 2, IS.article) && paragraph.tokens[at - 1]?.kind === 'word';
}

/** Returns whether a coordinator joins two names into one subject, as in «Ana Roth and mayor Otto Lumley». */
const joinsNames = (paragraph: Paragraph, at: number): boolean => {
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    after?.kind === 'word' &&
    !is(paragraph, at + 1, IS.pronoun | IS.determiner) &&
    (after.capital || (is(paragraph, at + 1, IS.role) && paragraph.tokens[at + 2]?.capital === true))
  );
};

/** Removes an adverbial that no comma separates from the noun phrase after it. For example, «At the rally Smith» becomes «Smith». */
function trimLeft(paragraph: Paragraph, from: number, to: number): Range | null {
  let at = from;
  while (at < to && is(paragraph, at, IS.adverb | IS.conjunction) && !is(paragraph, at, IS.determiner | IS.preposition)) at++;
  if (at >= to) return null;
  if (!is(paragraph, at, IS.preposition) || is(paragraph, at, IS.determiner) || countsAbout(paragraph, at)) return { from: at, to };
  // A number can follow the word that opens an absolute construction, as in «with half of the voters saying».
  if (
    paragraph.tokens[at]?.lower === paragraph.lexicon.pack.absoluteWord &&
    (isNumber(paragraph, at + 1) || is(paragraph, at + 1, IS.indefinite))
  )
    return { from: at + 1, to };
  for (let start = at + 2; start < to; start++) {
    const token = paragraph.tokens[start];
    const before = paragraph.tokens[start - 1];
    if (!token || !before || before.kind !== 'word') continue;
    if (
      is(paragraph, start - 1, IS.preposition | IS.determiner | IS.possessive | IS.coordinator) ||
      hasPossessiveEnding(paragraph, start - 1)
    )
      continue;
    if (is(paragraph, start, STARTERS) || (token.capital && !before.capital)) return { from: start, to };
  }
  return null;
}

const isNumber = ({ tokens }: Paragraph, at: number): boolean => NUMBER_FIRST.test(tokens[at]?.lower ?? '');

/** Returns whether a preposition only makes a number approximate, as in «about half of the voters» and «over 40 percent». */
const countsAbout = (paragraph: Paragraph, at: number): boolean =>
  paragraph.lexicon.approximators.has(paragraph.tokens[at]?.lower ?? '') &&
  (isNumber(paragraph, at + 1) || is(paragraph, at + 1, IS.indefinite));

function openingBracket(paragraph: Paragraph, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) if (isMark(paragraph, at, '(')) return at;
  return -1;
}
