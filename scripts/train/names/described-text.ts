import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import type { NameLexicon } from '../../../utils/analyse/names/name-lexicon';
import { describeTokens } from '../../../utils/analyse/tagger/describe-tokens';
import { labelNames } from '../../../utils/analyse/tagger/labels';
import { linesOf } from '../../../utils/analyse/tagger/line-forms';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import type { WordClusters } from '../../../utils/analyse/tagger/word-clusters';
import type { TrainingText } from './training-text';

/** A line of text, described in the form that the trainer needs. */
export interface DescribedLine {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** Returns the features and labels for each line of a text. The features are the same as in the product. */
export function describeText({ text, names, weight }: TrainingText, lexicon: NameLexicon, clusters: WordClusters): DescribedLine[] {
  const tokens = findTaggerTokens(text, lexicon);
  const featuresOf = describeTokens(tokens, findByRules(text, lexicon), lexicon, clusters);
  const labels = labelNames(tokens, names);
  return linesOf(tokens).map(({ from, to }) => ({
    features: Array.from({ length: to - from }, (_, at) => Int32Array.from(featuresOf(from + at))),
    labels: labels.subarray(from, to),
    weight,
  }));
}
