/**
 * The words that a tagger knows, in code unit order. The arrays have one entry for each word: the numbers of its clusters in a small and in
 * a large set of clusters, counted from 0, and its rarity.
 */
export interface KnownWords {
  /** The words, separated by spaces. */
  readonly words: string;
  /** The offsets of some of the words, each `STRIDE` words after the one before, so that a word is found without reading the whole list. */
  readonly starts: Uint32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  readonly rarity: Uint8Array;
}

/** A trained tagger in the form in which the extension uses it. `readTaggerFile` returns it. */
export interface TaggerData extends KnownWords {
  /** Pairs of characters. The first of a pair is read as the second, as a traditional Chinese character is read as the simplified one. */
  readonly folds: string;
  /**
   * A set of the features that have weights, with one bit for each feature. Bit 0 of element 0 stands for feature 0, and bit 0 of element 1
   * for feature 32. `ranks` has the number of features in the set before each element.
   */
  readonly features: Uint32Array;
  readonly ranks: Uint32Array;
  /** The weights of the features in the set, one for each label, in increasing order of the features. */
  readonly weights: Int8Array;
  /** The original weight that one unit in `weights` stands for. */
  readonly scale: number;
  /** The weight of each transition from one label to the next, row by row. */
  readonly transitions: readonly number[];
}
