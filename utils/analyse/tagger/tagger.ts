import type { TaggerData } from '../../taggers/tagger-data';
import type { Name } from '../actors/actor-draft';
import type { NameLexicon, Tagger } from '../names/name-lexicon';
import { candidateRuns } from './candidate-runs';
import { decodeRun, type Weights } from './decode';
import { describeTokens } from './describe-tokens';
import { dropCommonNouns } from './drop-common-nouns';
import { dropLaws } from './drop-laws';
import { dropOffices } from './drop-offices';
import { dropPartyTags } from './drop-party-tags';
import { extendNames } from './extend-names';
import { readLabels, type TaggedName } from './labels';
import { readWeights } from './read-weights';
import { settleNames } from './settle-names';
import { splitNames } from './split-names';
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
  const found = dropCommonNouns(tokens, readLabels(tokens, labels), lexicon, clusters);
  const kept = dropPartyTags(tokens, dropOffices(tokens, dropLaws(tokens, found, lexicon), lexicon));
  return settleNames(tokens, extendNames(tokens, splitNames(tokens, kept, lexicon), lexicon), lexicon);
}
