import type { CaselessToken } from './tokens';
import type { ListedWord, WordList } from './word-list';

/** The maximum length of a listed word, in tokens. */
const LONGEST_WORD = 8;
/** The cost of a word in addition to its rarity. It makes few long words cheaper than many short ones. */
const WORD_COST = 5;
/** The cost of a token that is not listed. */
const UNKNOWN_COST = 14;

/** The words that tokens belong to. Each list has one entry for each token. */
export interface SplitTokens {
  /** The index of the first token of the word. */
  readonly from: Int32Array;
  /** The index after the last token of the word. */
  readonly to: Int32Array;
  readonly listed: readonly (ListedWord | null)[];
  /** For each token, the classes of names in the list that contain it, with its place in them: 3 bits (first, inner, last) for each class. */
  readonly inNames: Int32Array;
}

/** Splits a run of tokens into the listed words with the lowest total cost, and finds all listed names. Its time is linear. */
export function splitTokens(tokens: readonly CaselessToken[], list: WordList): SplitTokens {
  const size = tokens.length;
  const costs = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const best = new Int32Array(size + 1);
  const inNames = new Int32Array(size);
  costs[0] = 0;
  for (let at = 0; at < size; at++) {
    const cost = costs[at] as number;
    const token = tokens[at] as CaselessToken;
    const { words, longest } = list(token.key.charAt(0));
    let word = '';
    for (let to = at + 1; to <= Math.min(size, at + LONGEST_WORD); to++) {
      const next = tokens[to - 1] as CaselessToken;
      if (to > at + 1 && (next.type === 'm' || next.type === 'n' || !continues(tokens[to - 2] as CaselessToken, next))) break;
      word += next.key;
      if (word.length > longest && to > at + 1) break;
      const listed = words.get(word) ?? (to === at + 1 ? withArticle(word, list) : undefined);
      if (listed) markNames(inNames, at, to, listed.classes);
      if (!listed && to > at + 1) continue;
      const total = cost + WORD_COST + (listed ? listed.rarity : token.type === 'h' ? UNKNOWN_COST : UNKNOWN_COST / 2);
      if (total >= (costs[to] as number)) continue;
      costs[to] = total;
      best[to] = at;
    }
  }
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const listed = new Array<ListedWord | null>(size).fill(null);
  for (let end = size; end > 0; end = best[end] as number) {
    const start = best[end] as number;
    let word = '';
    for (let at = start; at < end; at++) word += (tokens[at] as CaselessToken).key;
    const found = list(word.charAt(0)).words.get(word) ?? null;
    for (let at = start; at < end; at++) {
      from[at] = start;
      to[at] = end;
      listed[at] = found;
    }
  }
  return { from, to, listed, inNames };
}

/** Returns whether a listed word can go on in the next token. In the list, Arabic names of several words are written without blanks. */
const continues = (token: CaselessToken, next: CaselessToken): boolean =>
  next.type === 'w' ? token.type === 'w' && next.start === token.end + 1 : next.start === token.end;

/** Returns the listed Arabic word that is written after the preposition «to»: «الصومال» for «للصومال». */
const withArticle = (word: string, list: WordList): ListedWord | undefined =>
  word.startsWith('لل') ? list('ا').words.get(`ال${word.slice(2)}`) : undefined;

/** The classes of names, from surnames to organisations, as numbers in `WORD_CLASSES` from 1. */
const NAME_CLASSES = [1, 2, 3, 4, 5];

function markNames(inNames: Int32Array, from: number, to: number, classes: number): void {
  for (const [index, name] of NAME_CLASSES.entries()) {
    if ((classes & (1 << name)) === 0) continue;
    for (let at = from; at < to; at++) {
      const place = at === from ? 1 : at === to - 1 ? 4 : 2;
      inNames[at] = (inNames[at] as number) | ((to - from === 1 ? 5 : place) << (3 * index));
    }
  }
}
