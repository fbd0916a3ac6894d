import { foldWord } from '../text/fold-word';

/** A word of a text, with its folded form and its place. */
export interface WordToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Returns the words of a text, whatever its punctuation and quotation marks are. In scripts without spaces, each character counts as a
 * word.
 */
export const wordTokens = (text: string): readonly WordToken[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => (UNSPACED.test(word) ? charactersOf(word, index) : [tokenOf(word, index)]));

function charactersOf(word: string, start: number): readonly WordToken[] {
  let at = start;
  return [...word].map((character) => {
    const token = tokenOf(character, at);
    at = token.end;
    return token;
  });
}

const tokenOf = (word: string, start: number): WordToken => ({ key: foldWord(word), start, end: start + word.length });
