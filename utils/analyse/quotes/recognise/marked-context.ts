import { findTokens } from '../../../text/tokens';
import { cueAt } from '../../grammar/cue-at';
import { IS } from '../../grammar/lexicon';
import { is, isMark, MAX_SEARCH_TOKENS, type Paragraph } from '../../grammar/paragraph';
import type { Stretch } from '../../marks/find-stretches';
import type { QuotePosition } from '../attribution';
import type { MarkedWordsShape } from '../describe-marked-words';

/** The grammar around and inside words in quotation marks, in numbers that are comparable between languages. */
export interface MarkedContext {
  readonly shape: MarkedWordsShape;
  /** Whether the sentence says that nobody said the words («she never said “yes”») or that they are a name («the so-called “fog tax”»). */
  readonly isRuledOut: boolean;
  /** The class of the word directly before and after the words, as an index in `CLASSES`; −1 for any other word, −2 for none. */
  readonly classBefore: number;
  readonly classAfter: number;
  /** Whether the word directly before and after them begins with a capital. */
  readonly capitalBefore: number;
  readonly capitalAfter: number;
  /** The punctuation mark directly before and after them, as an index in `PUNCTUATION`; −1 for none. */
  readonly markBefore: number;
  readonly markAfter: number;
  /** The distance to the nearest reporting verb of the sentence before and after the words, in tokens. */
  readonly cueBefore: number;
  readonly cueAfter: number;
  /** The number of reporting verbs in the previous sentence of the paragraph. */
  readonly cuesInPrevious: number;
  /** The number of words of the sentence that are not in quotation marks. */
  readonly wordsOutside: number;
  /** The position of the sentence in its paragraph. */
  readonly sentence: number;
  /** The share of the first words inside the marks that are function words, and whether a pronoun or an auxiliary is among them. */
  readonly functionShare: number;
  readonly hasPronoun: number;
  readonly hasAuxiliary: number;
}

/** Classes of words before and after quotation marks, the most telling first. */
const CLASSES = [
  IS.work, IS.cue, IS.cueNoun, IS.determiner | IS.possessive | IS.article, IS.auxiliary, IS.complementiser, IS.preposition,
  IS.conjunction | IS.coordinator, IS.pronoun, IS.adverb,
]; // biome-ignore format: a table
const PUNCTUATION = [',', ':', '.!?…', '—–-―', '(', ')', ';'];
const FUNCTION_WORDS = CLASSES.slice(3).reduce((all, one) => all | one, 0);
/** The distance to a reporting verb that is not there. */
const NO_CUE = 30;
/** The number of UTF-16 units inside the marks that are read. */
const READ_INSIDE = 160;

/** Describes the grammar around and inside words in quotation marks, which are the token `at` of a sentence. */
export function describeContext(
  paragraph: Paragraph,
  { at, from, to }: QuotePosition,
  sentence: number,
  stretch: Stretch,
  shape: MarkedWordsShape,
  isRuledOut: boolean,
): MarkedContext {
  const before = paragraph.sentences[sentence - 1];
  const inside = readInside(paragraph, stretch);
  let wordsOutside = 0;
  for (let other = Math.max(from, at - MAX_SEARCH_TOKENS); other < Math.min(to, at + MAX_SEARCH_TOKENS); other++)
    if (paragraph.tokens[other]?.kind === 'word') wordsOutside++;
  return {
    shape,
    isRuledOut,
    classBefore: classAt(paragraph, at - 1, from, to),
    classAfter: classAt(paragraph, at + 1, from, to),
    capitalBefore: +(paragraph.tokens[at - 1]?.capital === true),
    capitalAfter: +(paragraph.tokens[at + 1]?.capital === true),
    markBefore: at > from ? markAt(paragraph, at - 1) : -1,
    markAfter: at + 1 < to ? markAt(paragraph, at + 1) : -1,
    cueBefore: distanceToCue(paragraph, at, Math.max(from, at - NO_CUE), -1),
    cueAfter: distanceToCue(paragraph, at, Math.min(to, at + NO_CUE) - 1, 1),
    cuesInPrevious: before ? countCues(paragraph, Math.max(before.from, before.to - MAX_SEARCH_TOKENS), before.to) : 0,
    wordsOutside,
    sentence,
    ...inside,
  };
}

function classAt(paragraph: Paragraph, at: number, from: number, to: number): number {
  if (at < from || at >= to || paragraph.tokens[at]?.kind !== 'word') return -2;
  return CLASSES.findIndex((bits) => is(paragraph, at, bits));
}

const markAt = (paragraph: Paragraph, at: number): number => PUNCTUATION.findIndex((marks) => isMark(paragraph, at, marks));

/** Returns the number of tokens from `at` to the nearest reporting verb in a direction, up to the token `last`. */
function distanceToCue(paragraph: Paragraph, at: number, last: number, step: 1 | -1): number {
  for (let other = at + step; step * (last - other) >= 0; other += step) if (reportsAt(paragraph, other)) return Math.abs(other - at);
  return NO_CUE;
}

/** Returns whether a token is a reporting verb, a noun of saying, or the first word of a phrase such as «according to». */
const reportsAt = (paragraph: Paragraph, at: number): boolean =>
  cueAt(paragraph, at) !== null || is(paragraph, at, IS.cueNoun) || paragraph.lexicon.sourcePhrases.has(paragraph.tokens[at]?.lower ?? '');

function countCues(paragraph: Paragraph, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (reportsAt(paragraph, at)) count++;
  return count;
}

function readInside(
  { text, lexicon }: Paragraph,
  { inner }: Stretch,
): Pick<MarkedContext, 'functionShare' | 'hasPronoun' | 'hasAuxiliary'> {
  const range = { start: inner.start, end: Math.min(inner.end, inner.start + READ_INSIDE) };
  const words = findTokens(text, range, [], 0, lexicon.abbreviations).filter(({ kind }) => kind === 'word');
  const bits = words.map(({ lower }) => lexicon.classes.get(lower) ?? 0);
  return {
    functionShare: bits.filter((bit) => (bit & FUNCTION_WORDS) !== 0).length / Math.max(1, words.length),
    hasPronoun: +bits.some((bit) => (bit & IS.pronoun) !== 0),
    hasAuxiliary: +bits.some((bit) => (bit & IS.auxiliary) !== 0),
  };
}
