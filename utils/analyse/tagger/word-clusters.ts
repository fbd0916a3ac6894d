import type { KnownWords } from '../../taggers/tagger-data';
import { placeOf, wordAt } from '../../taggers/word-place';

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
export const readClusters =
  (known: KnownWords): WordClusters =>
  (lower) => {
    const { at, start } = placeOf(lower, known);
    if (at >= known.coarse.length || wordAt(known.words, start) !== lower) return UNKNOWN;
    return { coarse: (known.coarse[at] as number) + 1, fine: (known.fine[at] as number) + 1, rarity: known.rarity[at] as number };
  };
