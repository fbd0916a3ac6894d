import { readCluster, type TaggerData } from '../../taggers/tagger-data';

/** What is known of a word by the company that it keeps in a large body of text. */
export interface WordCluster {
  /** Its cluster among few, and among many, from 1 on; 0: not known. */
  readonly coarse: number;
  readonly fine: number;
  /** How rare it is, from 0 on, a step for every fourfold; 15: not known. */
  readonly rarity: number;
}
/** The cluster of a folded word. */
export type WordClusters = (lower: string) => WordCluster;

const UNKNOWN: WordCluster = { coarse: 0, fine: 0, rarity: 15 };

/**
 * The clusters that a tagger was trained with. An article has a hundredth of the words, and the reader waits: they are looked for where they
 * stand, and no table of them is made.
 */
export function readClusters({ words, coarse, fine, rarity }: Pick<TaggerData, 'words' | 'coarse' | 'fine' | 'rarity'>): WordClusters {
  const starts = startsOf(words, coarse.length);
  return (lower) => {
    const at = placeOf(lower, words, starts);
    if (at < 0) return UNKNOWN;
    return { coarse: readCluster(coarse.charCodeAt(at)) + 1, fine: readCluster(fine.charCodeAt(at)) + 1, rarity: Number(rarity[at]) };
  };
}

/** Where each of the words begins, and where one behind the last would. */
function startsOf(words: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let at = 1; at < count; at++) starts[at] = words.indexOf(' ', starts[at - 1]) + 1;
  starts[count] = words.length + 1;
  return starts;
}

/** Which of the sorted words it is; −1: none. */
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
