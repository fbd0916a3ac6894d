import type { Span } from '../model';
import { foldForSearch } from '../text/fold-for-search';
import type { HitWords } from './hit-words';
import { narrow, wordsIn } from './scripts-of-words';

/** A place where words of a query occur. */
export interface Hit extends Span {
  /** The number of the words in the list that was looked for, from 0. */
  readonly of: number;
}

/** Finds the places where words occur in a text, in the order of the text. Places do not overlap. Takes linear time for a few words. */
export function findHits(text: string, looked: readonly HitWords[]): readonly Hit[] {
  const { folded, offsets } = foldForSearch(narrow(text));
  const wanted = looked
    .map(({ words }, of) => ({ of, first: words[0] ?? '' }))
    .filter(({ first }) => first !== '' && folded.includes(first));
  if (wanted.length === 0) return [];
  const tokens = Array.from(wordsIn(folded), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  const original = (at: number) => offsets?.[at] ?? at;
  const hits: Hit[] = [];
  let last = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || at < last) continue;
    const of = wanted.find(({ of, first }) => token.word.startsWith(first) && isAt(tokens, at, looked[of]))?.of;
    const words = of === undefined ? undefined : looked[of];
    if (of === undefined || !words) continue;
    last = at + words.words.length;
    hits.push({ start: original(token.start), end: original(tokens[last - 1]?.end ?? token.end), of });
  }
  return hits;
}

function isAt(tokens: readonly { readonly word: string }[], at: number, looked: HitWords | undefined): boolean {
  if (!looked) return false;
  const { words, isPrefix } = looked;
  return words.every((word, n) => {
    const token = tokens[at + n]?.word;
    return token === word || (isPrefix && n === words.length - 1 && token?.startsWith(word) === true);
  });
}
