import type { Span } from '../../model';
import { foldWord } from '../names/fold-word';

/**
 * A token of the tagger: a word, a number, a punctuation mark or a line break. «’s» and the parts of a hyphenated word are separate tokens.
 */
export interface TaggerToken extends Span {
  readonly raw: string;
  /** The token folded by `foldWord`. */
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʼ](?=\p{L})(?![sS](?!\p{L}))[\p{L}\p{M}]+)*|['’]\s?[sS](?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|\n|\S/gu;
const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Returns all tokens in a text, sorted and disjoint. Whitespace is skipped, except for line breaks. */
export function findTaggerTokens(text: string): TaggerToken[] {
  const tokens: TaggerToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    tokens.push({ start, end: start + raw.length, raw, lower: foldWord(raw), isWord: WORD.test(raw), isCapital: CAPITAL.test(raw) });
  }
  return tokens;
}
