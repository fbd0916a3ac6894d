import { readCluster, type TaggerData } from '../../taggers/tagger-data';

/** The clusters of a word, which were computed from its neighbours in a large collection of texts. */
export interface WordCluster {
  /** The word's cluster in a division into few clusters, numbered from 1; 0 if the word is unknown. */
  readonly coarse: number;
  /** The word's cluster in a division into many clusters, numbered from 1; 0 if the word is unknown. */
  readonly fine: number;
  /** The rarity of the word, from 0. A word of the next rarity is a quarter as frequent. It is 15 if the word is unknown. */
  readonly rarity: number;
}
/** Returns the clusters of a folded word. */
export type WordClusters = (lower: string) => WordCluster;

const UNKNOWN: WordCluster = { coarse: 0, fine: 0, rarity: 15 };

/**
 * Reads the clusters that a tagger was trained with. Words are looked up in the sorted string of the data file, without building a table,
 * because an article has only a hundredth of the words and the reader waits for the result.
 */
export function readClusters({ words, coarse, fine, rarity }: Pick<TaggerData, 'words' | 'coarse' | 'fine' | 'rarity'>): WordClusters {
  const starts = startsOf(words, coarse.length);
  return (lower) => {
    const at = placeOf(lower, words, starts);
    if (at < 0) return UNKNOWN;
    return { coarse: readCluster(coarse.charCodeAt(at)) + 1, fine: readCluster(fine.charCodeAt(at)) + 1, rarity: Number(rarity[at]) };
  };
}

/** Returns the offset of each word, and the offset at which one more word would begin. */
function startsOf(words: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let at = 1; at < count; at++) starts[at] = words.indexOf(' ', starts[at - 1]) + 1;
  starts[count] = words.length + 1;
  return starts;
}

/** Returns the index of a word among the sorted words, or −1. */
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
