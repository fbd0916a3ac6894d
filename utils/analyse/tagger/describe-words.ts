import { casePattern } from '../../text/case-pattern';
import { letterPattern } from '../../text/letter-pattern';
import type { NameLexicon } from '../names/name-lexicon';
import { featureOf, TEMPLATE } from './feature-templates';
import { hashString, mix } from './hash';
import type { TaggerToken } from './tokens';
import type { WordCluster, WordClusters } from './word-clusters';

/** The maximum length of a prefix or suffix that is used as a feature, in UTF-16 units. */
const LONGEST_AFFIX = 4;

/** The description of a word, which is the same for all its occurrences. */
export interface DescribedWord {
  /** Returns the features that depend on the word alone. They are made when they are first needed, which is for few words of a text. */
  readonly features: () => readonly number[];
  /** The hash of the folded word. */
  readonly word: number;
  /** The hash of the word's shape, with repeated characters reduced to one: «Xx» for «Ana», «X.X.» for «U.S.». */
  readonly form: number;
  /** The coarse cluster of the word. */
  readonly coarse: number;
  /** The fine cluster of the word. See `WordCluster`. */
  readonly fine: number;
}

/** Returns the description of every token. Each distinct word is described only once, because words recur in a text. */
export function describeWords(
  tokens: readonly TaggerToken[],
  clusters: WordClusters,
  { pack: { nameGrammar, nounCapitals } }: Pick<NameLexicon, 'pack'>,
): DescribedWord[] {
  const known = new Map<string, DescribedWord>();
  const ofWord = (token: TaggerToken): DescribedWord => {
    const shape = shapeOf(token.raw);
    const word = hashString(token.lower);
    const form = hashString(shape.replace(REPEATED, '$1'));
    const cluster = clusters(token.lower);
    let features: number[] | undefined;
    const describe = (): readonly number[] => {
      if (features) return features;
      features = featuresOf(token, shape, word, form, cluster);
      if (nameGrammar?.isInflected) addBeginnings(features, token);
      if (nounCapitals && token.isCapital && cluster.coarse === 0) addLastPart(features, token, clusters);
      return features;
    };
    return { features: describe, word, form, coarse: cluster.coarse, fine: cluster.fine };
  };
  return tokens.map((token) => {
    const described = known.get(token.raw) ?? ofWord(token);
    known.set(token.raw, described);
    return described;
  });
}

/** Adds features for the beginnings of a word, which its inflected forms share. */
function addBeginnings(features: number[], { lower }: TaggerToken): void {
  for (const [index, size] of STEM_LENGTHS.entries())
    if (lower.length >= size) features.push(featureOf(TEMPLATE.stem + index, hashString(lower.slice(0, size))));
}
/** The lengths of the beginnings of a word that are features in a language that inflects names, in UTF-16 units. */
const STEM_LENGTHS = [5, 6, 7] as const;

/** Adds a feature for a known noun at the end of a compound, such as «streik» in «Hafenstreik», and for its first part, if that is known. */
function addLastPart(features: number[], { lower }: TaggerToken, clusters: WordClusters): void {
  for (let from = SHORTEST_PART; from <= lower.length - SHORTEST_PART; from++) {
    const { coarse } = clusters(lower.slice(from));
    if (coarse === 0) continue;
    const first = lower.slice(0, from);
    const isKnown = clusters(first).coarse > 0 || (first.endsWith('s') && clusters(first.slice(0, -1)).coarse > 0);
    features.push(featureOf(TEMPLATE.lastPart, mix(isKnown ? 1 : 0, Math.min(lower.length - from, LONGEST_PART))));
    return;
  }
}
/** The minimum length of each part of a compound, in UTF-16 units. */
const SHORTEST_PART = 3;
/** The length of the last part from which on the feature for it does not differ, in UTF-16 units. */
const LONGEST_PART = 6;

function featuresOf({ raw, lower }: TaggerToken, shape: string, word: number, form: number, cluster: WordCluster): number[] {
  const { coarse, fine, rarity } = cluster;
  const features = [
    featureOf(TEMPLATE.word, word),
    featureOf(TEMPLATE.spelling, hashString(raw)),
    featureOf(TEMPLATE.shape, hashString(shape)),
    featureOf(TEMPLATE.form, form),
    featureOf(TEMPLATE.coarse, coarse),
    featureOf(TEMPLATE.fine, fine),
    featureOf(TEMPLATE.coarseAndForm, mix(coarse, form)),
    featureOf(TEMPLATE.rarityAndForm, mix(rarity, form)),
  ];
  // Each length of a suffix or prefix has its own feature template, numbered `TEMPLATE.suffix` or `TEMPLATE.prefix` plus the length.
  for (let size = 1; size <= Math.min(LONGEST_AFFIX, lower.length); size++)
    features.push(
      featureOf(TEMPLATE.suffix + size, hashString(lower.slice(-size))),
      featureOf(TEMPLATE.prefix + size, hashString(lower.slice(0, size))),
    );
  return features;
}

const REPEATED = /(.)\1+/g;

const CAPITALS = casePattern(({ capitals }) => `[${capitals}]`, 'g');
const OTHER_LETTERS = casePattern(({ smalls, uncased }) => `[${smalls}${uncased}]`, 'g');
const NUMBERS = letterPattern(({ numbers }) => `[${numbers}]`, 'g');

/** Returns the shape of a word, in which «X» replaces upper-case letters, «x» other letters and «d» digits. */
const shapeOf = (raw: string): string => raw.replace(CAPITALS(raw), 'X').replace(OTHER_LETTERS(raw), 'x').replace(NUMBERS(raw), 'd');
