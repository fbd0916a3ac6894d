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

/** One paragraph made ready for the frames: every quoted stretch is one token. */
export interface Paragraph {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Word classes of each token, bits of `IS`. */
  readonly bits: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Whether it has any word that reports: most of what is looked for can be left out otherwise. */
  readonly reports: boolean;
  readonly hasSourcePhrase: boolean;
}

/** Furthest that a frame looks, in tokens: it keeps the work linear where a paragraph has no end. */
export const REACH = 60;

/** Tokens, word classes and sentences of one paragraph. */
export function tokeniseParagraph(
  text: string,
  span: Span,
  stretches: readonly Stretch[],
  firstStretch: number,
  lexicon: Lexicon,
): Paragraph {
  const tokens = joinNumbers(findTokens(text, span, stretches, firstStretch, lexicon.abbreviations));
  const bits = tokens.map((token) => classesOf(lexicon, token));
  tellArticles(tokens, bits);
  const sentences = findSentences(text, tokens, lexicon.firstWords, lexicon.dottedMonths);
  const reports = bits.some((bit) => (bit & (IS.cue | IS.cueNoun)) !== 0);
  const hasSourcePhrase = tokens.some(({ lower }) => lexicon.sourcePhrases.has(lower) || lexicon.reportPhrases.has(lower));
  return { text, lexicon, tokens, bits, sentences, reports, hasSourcePhrase };
}

/** A word that is an article and a pronoun too («het») is an article before a noun, and a pronoun before anything else. */
function tellArticles(tokens: readonly Token[], bits: number[]): void {
  for (const [at, bit] of bits.entries()) {
    if (!(bit & IS.pronoun && bit & IS.determiner)) continue;
    const next = tokens[at + 1];
    const noun =
      next?.kind === 'word' && (next.capital || ((bits[at + 1] ?? 0) & IS.time) !== 0 || !((bits[at + 1] ?? 0) & (NO_NOUN | IS.cue)));
    bits[at] = bit & ~(noun ? IS.pronoun : IS.determiner);
  }
}

/** No number is longer; it keeps the work linear in «1,1,1,…». */
const LONGEST_NUMBER = 40;

/** «9,000» as one word, so that no clause and no name ends at its comma. */
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
      number.lower.length < LONGEST_NUMBER &&
      /\d$/.test(number.lower) &&
      /^\d/.test(token.lower)
    ) {
      joined.splice(-2, 2, { ...token, start: number.start, lower: `${number.lower},${token.lower}` });
    } else joined.push(token);
  }
  return joined;
}

export const is = ({ bits }: Paragraph, at: number, classes: number): boolean => ((bits[at] ?? 0) & classes) !== 0;

export const isMark = ({ tokens }: Paragraph, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.lower);
};

export const isQuotation = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.kind === 'quotation';

export const isPossessed = ({ tokens, lexicon }: Paragraph, at: number): boolean => {
  const ending = lexicon.pack.possessiveEnding;
  return ending !== null && tokens[at]?.lower.endsWith(ending) === true;
};

/** The classes of a word that is no noun. */
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

export function spanOf({ tokens }: Paragraph, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a quotation closes with punctuation of its own: «…,”» or «….”». */
export function endsLikeClause(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return (
    token !== undefined && /[,.!?…—–-]\s?["“”‘’'«»」』]{0,3}$/u.test(paragraph.text.slice(Math.max(token.start, token.end - 5), token.end))
  );
}
