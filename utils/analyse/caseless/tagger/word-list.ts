import type { KnownWords } from '../../../taggers/tagger-data';
import { placeOf, wordAt } from '../../../taggers/word-place';

/** The properties of a word in the word list of a tagger's data file. */
export interface ListedWord {
  /** The number of the word's most frequent class, counted from 1. See `WORD_CLASSES`. */
  readonly first: number;
  /** All classes of the word, as bits: bit `n` is set for class `n`. */
  readonly classes: number;
  /** The rarity of the word, from 0 for the most frequent words to 9. */
  readonly rarity: number;
}

/** The classes of listed words, numbered from 1. The trained taggers depend on the order. */
export const WORD_CLASSES = [
  'surname', 'given', 'person', 'place', 'organisation', 'proper', 'noun', 'verb', 'quality', 'function', 'time', 'suffix',
] as const; // biome-ignore format: a table

/** The listed words that begin with the same UTF-16 unit. */
export interface WordGroup {
  readonly words: ReadonlyMap<string, ListedWord>;
  /** The length of the longest of them, in UTF-16 units. */
  readonly longest: number;
}

/** Returns the listed words that begin with a UTF-16 unit. */
export type WordList = (first: string) => WordGroup;

const NOTHING: WordGroup = { words: new Map(), longest: 0 };

/**
 * Reads the word list in a tagger's data file. A group of words is read only when it is first needed, because an article has a tenth of all
 * first letters, and the reader is waiting for the result.
 */
export function readWordList(known: KnownWords): WordList {
  const { words, coarse, fine, rarity } = known;
  const groups = new Map<string, WordGroup>();
  const read = (first: string): WordGroup => {
    const group = new Map<string, ListedWord>();
    let longest = 0;
    let { at, start } = placeOf(first, known);
    for (; at < coarse.length && words.charAt(start) === first; at++) {
      const word = wordAt(words, start);
      longest = Math.max(longest, word.length);
      group.set(word, { first: coarse[at] as number, classes: fine[at] as number, rarity: rarity[at] as number });
      start += word.length + 1;
    }
    return longest > 0 ? { words: group, longest } : NOTHING;
  };
  return (first) => {
    let group = groups.get(first);
    if (!group) {
      group = read(first);
      groups.set(first, group);
    }
    return group;
  };
}
