import { readSteps, readWeight, type TaggerData } from '../../taggers/tagger-data';
import type { Name } from '../actors/actor-draft';
import type { NameLexicon, Tagger } from '../names/name-lexicon';
import { candidateRuns } from './candidate-runs';
import { decodeRun, type Weights } from './decode';
import { describeTokens } from './describe-tokens';
import { FEATURE_BITS } from './feature-templates';
import { LABEL_COUNT, readLabels, type TaggedName } from './labels';
import { settleNames } from './settle-names';
import { findTaggerTokens } from './tokens';
import { readClusters, type WordClusters } from './word-clusters';

const taggers = new WeakMap<TaggerData, Tagger>();

/** Returns the tagger for a data file. It is created only once per file. */
export function taggerOf(data: TaggerData): Tagger {
  let tagger = taggers.get(data);
  if (!tagger) {
    const clusters = readClusters(data);
    const weights = readWeights(data);
    tagger = { tag: (text, names, lexicon) => tagNames(text, names, lexicon, clusters, weights) };
    taggers.set(data, tagger);
  }
  return tagger;
}

function tagNames(text: string, names: readonly Name[], lexicon: NameLexicon, clusters: WordClusters, weights: Weights): TaggedName[] {
  const tokens = findTaggerTokens(text, lexicon);
  const featuresOf = describeTokens(tokens, names, lexicon, clusters);
  const labels = new Uint8Array(tokens.length);
  for (const run of candidateRuns(tokens, lexicon)) decodeRun(featuresOf, run, weights, labels);
  return settleNames(tokens, readLabels(tokens, labels), lexicon);
}

/**
 * Returns the weights in a data file. A feature's weights are decoded only when they are first needed, because an article uses two or three
 * per cent of all features and the reader is waiting for the result.
 */
function readWeights({ rows, weights, transitions, scale }: TaggerData): Weights {
  const features = readSteps(rows);
  const rowOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  for (let row = 0; row < features.length; row++) rowOf[features[row] as number] = row;
  const table = new Int8Array(features.length * LABEL_COUNT);
  const isRead = new Uint8Array(features.length);
  return {
    startOf(feature) {
      const row = rowOf[feature] as number;
      if (row < 0) return -1;
      const start = row * LABEL_COUNT;
      if (isRead[row] === 0) {
        isRead[row] = 1;
        for (let label = 0; label < LABEL_COUNT; label++)
          table[start + label] = readWeight(weights.charCodeAt(label * features.length + row));
      }
      return start;
    },
    weights: table,
    transitions: Float32Array.from(transitions, (weight) => weight / scale),
  };
}
