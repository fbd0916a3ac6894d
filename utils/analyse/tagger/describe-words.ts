import { featureOf, TEMPLATE } from './feature-templates';
import { hashString, mix } from './hash';
import type { TaggerToken } from './tokens';
import type { WordClusters } from './word-clusters';

/** The maximum length of a prefix or suffix that is a feature, in UTF-16 units. */
const LONGEST_AFFIX = 4;

/** The description of a word, which is the same wherever the word occurs. */
export interface DescribedWord {
  /** The features that depend on the word alone. */
  readonly features: readonly number[];
  /** The hash of the folded word. */
  readonly word: number;
  /** The hash of the shape, in which repetitions of a character are reduced to one: «Xx» for «Ana», «X.X.» for «U.S.». */
  readonly form: number;
  /** The coarse cluster of the word. */
  readonly coarse: number;
  /** The fine cluster of the word. */
  readonly fine: number;
}

/** Returns the description of every token. Each word is described only once, because the words of a text recur. */
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
  // Affixes of each length have their own template. Its number is that of `suffix` or `prefix` plus the length.
  for (let size = 1; size <= Math.min(LONGEST_AFFIX, lower.length); size++)
    features.push(
      featureOf(TEMPLATE.suffix + size, hashString(lower.slice(-size))),
      featureOf(TEMPLATE.prefix + size, hashString(lower.slice(0, size))),
    );
  return { features, word, form, coarse, fine };
}

const REPEATED = /(.)\1+/g;

/** Returns a word with «X» for upper-case letters, «x» for other letters and «d» for digits. */
const shapeOf = (raw: string): string =>
  raw
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd');
