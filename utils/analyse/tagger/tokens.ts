import type { Span } from '../../model';
import { foldWord } from '../names/fold-word';

/** A word, a number, a mark or a line break of the text as the tagger sees it: parts of hyphenated words and «’s» are tokens of their own. */
export interface TaggerToken extends Span {
  readonly raw: string;
  /** Folded: see `foldWord`. */
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʼ](?=\p{L})(?![sS](?!\p{L}))[\p{L}\p{M}]+)*|['’]\s?[sS](?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|\n|\S/gu;
const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** All tokens of a text: sorted, disjoint, blanks left out. */
export function findTaggerTokens(text: string): TaggerToken[] {
  const tokens: TaggerToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    tokens.push({ start, end: start + raw.length, raw, lower: foldWord(raw), isWord: WORD.test(raw), isCapital: CAPITAL.test(raw) });
  }
  return tokens;
}
