import { foldWord } from '../text/fold-word';

/** A word of a text, with its folded form and its place. */
export interface WordToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Matches a character of a script without spaces, which counts as a word, or else a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** Returns the words of a text, whatever its punctuation and quotation marks are. */
export const wordTokens = (text: string): readonly WordToken[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ key: foldWord(word), start: index, end: index + word.length }));
