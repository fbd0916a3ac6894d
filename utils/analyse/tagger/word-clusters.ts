import { readCluster, type TaggerData } from '../../taggers/tagger-data';

/** Words by the company that they keep in a large body of text. */
export interface WordClusters {
  /** The cluster of a folded word among few, and among many, from 1 on; 0: not known. */
  coarse(lower: string): number;
  fine(lower: string): number;
  /** How rare a word is, from 0 on, a step for every fourfold; 15: not known. */
  rarity(lower: string): number;
}

/** Rarer words are not told apart. */
const RAREST = 9;
const UNKNOWN = 15;

/** The clusters that a tagger was trained with. */
export function readClusters({ words, coarse, fine }: Pick<TaggerData, 'words' | 'coarse' | 'fine'>): WordClusters {
  const ranks = new Map<string, number>();
  for (const word of words.split(' ')) ranks.set(word, ranks.size);
  const cluster = (line: string, lower: string): number => {
    const rank = ranks.get(lower);
    return rank === undefined ? 0 : readCluster(line.charCodeAt(rank)) + 1;
  };
  return {
    coarse: (lower) => cluster(coarse, lower),
    fine: (lower) => cluster(fine, lower),
    rarity: (lower) => {
      const rank = ranks.get(lower);
      return rank === undefined ? UNKNOWN : Math.min(RAREST, Math.floor(Math.log2(rank + 2) / 2));
    },
  };
}
