import type { KnownWords } from '../../taggers/tagger-data';

/**
 * The rarity of a word, and the clusters that it belongs to. The words in a cluster have similar neighbours in a large collection of texts.
 */
export interface WordCluster {
  /**
   * The number that identifies the word's cluster when all words are divided into a small number of clusters. Clusters are numbered from 1,
   * and 0 means that the word is unknown.
   */
  readonly coarse: number;
  /**
   * The number of the word's cluster when all words are divided into many clusters. Clusters are numbered from 1, and 0 means that the word
   * is unknown.
   */
  readonly fine: number;
  /**
   * The rarity of the word. It starts at 0 for the most frequent words and increases by 1 each time the frequency rank quadruples. Unknown
   * words have 15.
   */
  readonly rarity: number;
}
/** A function that returns the clusters of similar words to which a lower-case word belongs. */
export type WordClusters = (lower: string) => WordCluster;

const UNKNOWN: WordCluster = { coarse: 0, fine: 0, rarity: 15 };

/**
 * Reads the clusters that a tagger was trained with. Words are looked up in the tagger's sorted string, without building a table,
 * because an article contains only a hundredth of the words and the reader is waiting for the result.
 */
export function readClusters({ words, coarse, fine, rarity }: KnownWords): WordClusters {
  const starts = startsOf(words, coarse.length);
  return (lower) => {
    const at = placeOf(lower, words, starts);
    if (at < 0) return UNKNOWN;
    return { coarse: (coarse[at] as number) + 1, fine: (fine[at] as number) + 1, rarity: rarity[at] as number };
  };
}

/** Returns the offset of each word, and finally the offset at which one more word would begin. */
function startsOf(words: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let at = 1; at < count; at++) starts[at] = words.indexOf(' ', starts[at - 1]) + 1;
  starts[count] = words.length + 1;
  return starts;
}

/** Returns the index of a word in the sorted list, or −1. */
function placeOf(word: string, words: string, starts: Int32Array): number {
  let from = 0;
  let to = starts.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = words.slice(starts[middle], (starts[middle + 1] as number) - 1);
    if (found === word) return middle;
    if (found < word) from = middle + 1;
    else to = middle;
  }
  return -1;
}
