import type { Span } from '../../../model';
import { foldLetters } from '../fold-letters';

/**
 * A token of the caseless tagger. In a script without spaces, a token is a single Chinese or hiragana character, a run of katakana, of Latin
 * letters or of digits, or a punctuation mark. Otherwise, it is a word or a prefix of one letter. A line break is a token, too.
 */
export interface CaselessToken extends Span {
  readonly raw: string;
  /** The token in the spelling that is looked up: `foldKey` of the raw token. */
  readonly key: string;
  readonly type: TokenType;
}

/** The types of tokens. The trained taggers depend on these letters. */
export type TokenType = 'h' | 'k' | 'i' | 'a' | 'd' | 'w' | 'p' | 'n' | 'm';

const UNSPACED =
  /(?<h>\p{Script=Han}|[々〆〇])|(?<k>[ァ-ヺー]+)|(?<i>[ぁ-ゖ])|(?<a>[A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f]+)|(?<d>[\d０-９]+)|(?<n>\n)|(?<m>[^\s])/gu;
const SPACED = /(?<w>[\p{L}\p{M}\u0640]+)|(?<d>\p{N}+)|(?<n>\n)|(?<m>[^\s])/gu;

/** Returns the tokens of a text in a script without spaces between words, sorted and disjoint. */
export const findUnspacedTokens = (text: string, fold: (raw: string) => string): CaselessToken[] => tokensOf(text, UNSPACED, fold);

/** Matches the one-letter words that Arabic attaches to the next word: «and», «so», «in», «to» and «like». */
const PREFIXES = /^(?:[وف][بلك]?|[بلك])(?=\p{L}{2})/u;

/**
 * Returns the tokens of an Arabic text. A prefix is a token of its own if the rest of its word is known, or is itself a word of the text.
 * @param isKnown Returns whether a folded word is known.
 */
export function findSpacedTokens(text: string, isKnown: (key: string) => boolean): CaselessToken[] {
  const words = tokensOf(text, SPACED, foldArabic);
  const written = new Set(words.map(({ key }) => key));
  const tokens: CaselessToken[] = [];
  for (const token of words) {
    const length = token.type === 'w' ? prefixLength(token.key, (key) => written.has(key), isKnown) : 0;
    if (length === 0 || token.key.length !== token.raw.length) {
      tokens.push(token);
      continue;
    }
    const { start, end, raw, key } = token;
    tokens.push(
      { start, end: start + length, raw: raw.slice(0, length), key: key.slice(0, length), type: 'p' },
      { start: start + length, end, raw: raw.slice(length), key: key.slice(length), type: 'w' },
    );
  }
  return tokens;
}

function prefixLength(key: string, isWritten: (key: string) => boolean, isKnown: (key: string) => boolean): number {
  if (isKnown(key)) return 0;
  for (let length = PREFIXES.exec(key)?.[0].length ?? 0; length > 0; length--) {
    const rest = key.slice(length);
    if (isKnown(rest) || (isWritten(rest) && (rest.length > 2 || key.startsWith('و')))) return length;
  }
  return 0;
}

/** Folds an Arabic word: one form of alef, no vowel points, and the final letters that are often confused become one. */
export const foldArabic = (raw: string): string => foldLetters(raw).replace(/ى$/u, 'ي').replace(/ة$/u, 'ه');

function tokensOf(text: string, pattern: RegExp, fold: (raw: string) => string): CaselessToken[] {
  const tokens: CaselessToken[] = [];
  for (const { 0: raw, index, groups = {} } of text.matchAll(pattern)) {
    let type: TokenType = 'm';
    for (const name in groups) if (groups[name] !== undefined) type = name as TokenType;
    tokens.push({ start: index, end: index + raw.length, raw, key: fold(raw), type });
  }
  return tokens;
}
