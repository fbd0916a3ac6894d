import type { Span } from '../../model';
import { findSentences, type Sentence } from '../../text/sentences';
import { findTokens, type Token } from '../../text/tokens';
import type { Stretch } from '../marks/find-stretches';
import { classesOf, IS, type Lexicon } from './lexicon';

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, split into tokens. Quoted words, together with their quotation marks, are a single token. */
export interface Paragraph {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** The word classes of each token, as bits of `IS`. */
  readonly bits: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Whether the paragraph contains a reporting verb or noun. Without one, most searches can be skipped. */
  readonly hasCue: boolean;
  /** Whether the paragraph contains the first word of a source phrase («according to») or of a report phrase («comme l'a dit»). */
  readonly hasSourcePhrase: boolean;
}

/** The maximum number of tokens that a rule searches in one direction. The limit keeps the running time linear for very long paragraphs. */
export const MAX_SEARCH_TOKENS = 60;

/**
 * Splits a paragraph into tokens and sentences, and determines the word classes of each token.
 * @param span The span of the paragraph in the text.
 * @param stretches The parts of the paragraph that are in quotation marks.
 * @param firstStretch The index of the first of these parts among all such parts of the text.
 */
export function tokeniseParagraph(
  text: string,
  span: Span,
  stretches: readonly Stretch[],
  firstStretch: number,
  lexicon: Lexicon,
): Paragraph {
  const tokens = joinNumbers(findTokens(text, span, stretches, firstStretch, lexicon.abbreviations));
  const bits = tokens.map((token) => classesOf(lexicon, token));
  separateArticles(text, tokens, bits);
  const sentences = findSentences(text, tokens, lexicon.firstWords, lexicon.dottedMonths);
  const hasCue = bits.some((bit) => (bit & (IS.cue | IS.cueNoun)) !== 0);
  const hasSourcePhrase = tokens.some(({ lower }) => lexicon.sourcePhrases.has(lower) || lexicon.reportPhrases.has(lower));
  return { text, lexicon, tokens, bits, sentences, hasCue, hasSourcePhrase };
}

/**
 * Removes one of the two classes from words such as «het», which can be an article or a pronoun. Before a noun or a short name in quotation
 * marks («das „Tagblatt“»), such a word is an article; otherwise, it is a pronoun.
 */
function separateArticles(text: string, tokens: readonly Token[], bits: number[]): void {
  for (const [at, bit] of bits.entries()) {
    if (!(bit & IS.pronoun && bit & IS.determiner)) continue;
    const next = tokens[at + 1];
    const isName = next !== undefined && isMarkedName(text, next);
    const noun =
      isName ||
      (next?.kind === 'word' && (next.capital || ((bits[at + 1] ?? 0) & IS.time) !== 0 || !((bits[at + 1] ?? 0) & (NO_NOUN | IS.cue))));
    bits[at] = bit & ~(noun ? IS.pronoun : IS.determiner);
  }
}

/** The maximum length of a name in quotation marks, in UTF-16 units and in words. */
const LONGEST_MARKED = 40;
const MOST_MARKED_WORDS = 4;

/** Returns whether a quotation has only a few capitalised words, as a name does. */
function isMarkedName(text: string, { kind, start, end }: Token): boolean {
  if (kind !== 'quotation' || end - start > LONGEST_MARKED) return false;
  const words = text.slice(start + 1, end - 1).split(' ');
  return words.length <= MOST_MARKED_WORDS && words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word));
}

/**
 * The maximum length of the number before a comma, in UTF-16 units. The limit keeps the running time linear for input such as «1,1,1,…».
 */
const MAX_NUMBER_LENGTH = 40;

/**
 * Merges the parts of a number that contains commas, such as «9,000», into one token. Otherwise, a clause or a name could end at the comma.
 */
function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const number = joined.at(-2);
    const comma = tokens[at - 1];
    const touches = comma?.lower === ',' && number?.end === comma.start && comma.end === token.start;
    if (
      number &&
      touches &&
      number.kind === 'word' &&
      number.lower.length < MAX_NUMBER_LENGTH &&
      /\d$/.test(number.lower) &&
      /^\d/.test(token.lower)
    ) {
      joined.splice(-2, 2, { ...token, start: number.start, lower: `${number.lower},${token.lower}` });
    } else joined.push(token);
  }
  return joined;
}

/** Returns whether a token has any of the given word classes, which are bits of `IS`. */
export const is = ({ bits }: Paragraph, at: number, classes: number): boolean => ((bits[at] ?? 0) & classes) !== 0;

/** Returns whether a token is one of the given punctuation marks. */
export const isMark = ({ tokens }: Paragraph, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.lower);
};

/** Returns whether a token is a hyphen between spaces, which is used as a dash. */
export function isLooseHyphen({ tokens, text }: Paragraph, at: number): boolean {
  const token = tokens[at];
  return token?.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';
}

/** Returns whether a token is a dash, or hyphens used as a dash: «--», «a - b». */
export const isDash = (paragraph: Paragraph, at: number): boolean =>
  isMark(paragraph, at, '—–') || paragraph.tokens[at]?.lower === '--' || isLooseHyphen(paragraph, at);

/** Returns whether a token can open or close an aside: a comma or a dash. */
export const isAsideMark = (paragraph: Paragraph, at: number): boolean =>
  isMark(paragraph, at, ',—–') || paragraph.tokens[at]?.lower === '--';

/** Returns whether a token stands for a whole passage in quotation marks. */
export const isQuotation = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.kind === 'quotation';

/** Returns whether a token has a possessive ending, such as «Smith's». */
export const hasPossessiveEnding = ({ tokens, lexicon }: Paragraph, at: number): boolean => {
  const ending = lexicon.pack.possessiveEnding;
  return ending !== null && tokens[at]?.lower.endsWith(ending) === true;
};

/** The word classes of words that are not nouns. */
export const NO_NOUN =
  IS.determiner |
  IS.possessive |
  IS.pronoun |
  IS.preposition |
  IS.conjunction |
  IS.relative |
  IS.auxiliary |
  IS.adverb |
  IS.time |
  IS.complementiser;

/** Returns the span of the text that a range of tokens covers. */
export function spanOf({ tokens }: Paragraph, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Returns whether a quotation ends with a punctuation mark inside its quotation marks, as in «…,”» and «….”». */
export function endsLikeClause(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return (
    token !== undefined && /[,.!?…—–-]\s?["“”‘’'«»」』]{0,3}$/u.test(paragraph.text.slice(Math.max(token.start, token.end - 5), token.end))
  );
}
