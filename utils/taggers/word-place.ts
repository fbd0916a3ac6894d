import type { KnownWords } from './tagger-data';

/** The number of words from one entry of `KnownWords.starts` to the next. */
export const STRIDE = 32;

/** The place of a word in a sorted list: its index, and its offset in the string. */
export interface WordPlace {
  readonly at: number;
  readonly start: number;
}

/** Returns the place of the first word that is not before the given word in code unit order. It may be after the last word. */
export function placeOf(word: string, { words, starts, coarse }: KnownWords): WordPlace {
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (wordAt(words, starts[middle] as number) < word) from = middle + 1;
    else to = middle;
  }
  const group = Math.max(0, from - 1);
  let at = group * STRIDE;
  let start = starts[group] ?? 0;
  for (let found = wordAt(words, start); at < coarse.length && found < word; found = wordAt(words, start)) {
    start += found.length + 1;
    at++;
  }
  return { at, start };
}

/** Returns the word that begins at an offset in a list. */
export function wordAt(words: string, start: number): string {
  const end = words.indexOf(' ', start);
  return words.slice(start, end < 0 ? undefined : end);
}
