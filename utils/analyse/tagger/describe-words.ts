import { featureOf, TEMPLATE } from './feature-templates';
import { hashString, mix } from './hash';
import type { TaggerToken } from './tokens';
import type { WordClusters } from './word-clusters';

/** The maximum length of a prefix or suffix that is used as a feature, in UTF-16 units. */
const LONGEST_AFFIX = 4;

/** The description of a word, which is the same for all its occurrences. */
export interface DescribedWord {
  /** The features that depend on the word alone. */
  readonly features: readonly number[];
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
export function describeWords(tokens: readonly TaggerToken[], clusters: WordClusters): DescribedWord[] {
  const known = new Map<string, DescribedWord>();
  return tokens.map((token) => {
    const described = known.get(token.raw) ?? describeWord(token, clusters);
    known.set(token.raw, described);
    return described;
  });
}

function describeWord({ raw, lower }: TaggerToken, clusters: WordClusters): DescribedWord {
  const shape = shapeOf(raw);
  const word = hashString(lower);
  const form = hashString(shape.replace(REPEATED, '$1'));
  const { coarse, fine, rarity } = clusters(lower);
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
  return { features, word, form, coarse, fine };
}

const REPEATED = /(.)\1+/g;

/** Returns the shape of a word, in which «X» replaces upper-case letters, «x» other letters and «d» digits. */
const shapeOf = (raw: string): string =>
  raw
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd');
