import type { Span } from '../../model';
import type { Name } from '../actors/actor-draft';
import type { NameLexicon } from '../names/name-lexicon';
import { gatherDocumentEvidence } from './document-evidence';
import { hashString, mix } from './hash';
import { readLineForms } from './line-forms';
import type { TaggerToken } from './tokens';
import type { WordClusters } from './word-clusters';
import { markWords } from './word-marks';

/** A feature is one of so many: what falls together is told apart by the others. */
export const FEATURE_BITS = 20;
const SHIFT = 32 - FEATURE_BITS;
/** A word that is none: before the first and behind the last. */
const NOWHERE = 7;
const LONGEST_AFFIX = 4;

/** The features of the token at an index. The list is used again by the next call. */
export type FeaturesOf = (at: number) => readonly number[];

/**
 * The features of the tokens of a text (hashed: Weinberger et al. 2009): word, affixes and shape of it and its neighbours, clusters, what the
 * gazetteers know, what the whole text tells, and what the rules take for a name.
 * @param names what the rules found: sorted, disjoint.
 */
export function describeTokens(
  tokens: readonly TaggerToken[],
  names: readonly Name[],
  lexicon: NameLexicon,
  clusters: WordClusters,
): FeaturesOf {
  const { length } = tokens;
  const described = describeWords(tokens, clusters);
  const words = Int32Array.from(described, ({ word }) => word);
  const forms = Int32Array.from(described, ({ form }) => form);
  const coarse = Int32Array.from(described, (one) => one.coarse);
  const fine = Int32Array.from(described, (one) => one.fine);
  const places = readLineForms(tokens);
  const evidence = gatherDocumentEvidence(tokens, places, words);
  const { marks, lengths } = markWords(tokens, lexicon);
  const ruled = labelByRules(tokens, names);
  const near = (list: Int32Array, at: number): number => (at < 0 || at >= length ? NOWHERE : (list[at] as number));
  const features: number[] = [];
  const add = (template: number, value: number): void => {
    features.push(featureOf(template, value));
  };
  const pair = (template: number, one: number, other: number): void => add(template, mix(one, other));

  return (at) => {
    features.length = 0;
    const { raw, lower, isCapital } = tokens[at] as TaggerToken;
    const { own, word, form, coarse: cluster } = described[at] as DescribedWord;
    for (const feature of own) features.push(feature);
    const [before, after] = [near(words, at - 1), near(words, at + 1)];
    const [formBefore, formAfter] = [near(forms, at - 1), near(forms, at + 1)];
    add(3, before);
    add(4, after);
    add(5, near(words, at - 2));
    add(6, near(words, at + 2));
    pair(9, formBefore, form);
    pair(10, form, formAfter);
    pair(11, mix(formBefore, form), formAfter);
    pair(22, before, word);
    pair(23, word, after);

    for (const [index, offset] of [-2, -1, 1, 2].entries()) {
      add(26 + index, near(coarse, at + offset));
      add(30 + index, near(fine, at + offset));
    }
    pair(34, cluster, near(coarse, at + 1));
    pair(35, near(coarse, at - 1), cluster);

    const place = places[at] as number;
    pair(38, place, form);
    const mark = marks[at] as number;
    add(39, mark);
    pair(40, near(marks, at - 1), mark);
    pair(41, mark, near(marks, at + 1));
    pair(42, mix(mark, lengths[at] as number), form);

    const rule = ruled[at] as number;
    add(43, rule);
    pair(44, near(ruled, at - 1), rule);
    pair(45, rule, near(ruled, at + 1));
    pair(46, rule, cluster);
    pair(47, rule, form);
    if (!isCapital) return features;

    const spelling = evidence.spelling(lower);
    pair(48, spelling, place);
    pair(49, spelling, cluster);
    for (const [hash, where] of evidence.before(lower)) if (where !== at) add(50, hash);
    for (const [hash, where] of evidence.after(lower)) if (where !== at) add(51, hash);
    if (lower.length > 1 && raw === raw.toUpperCase() && evidence.isAcronym(lower)) add(52, 1);
    const { from, to } = runAround(tokens, at);
    add(53, near(words, from - 1));
    add(54, near(words, to));
    pair(55, near(words, from - 1), near(words, to));
    pair(56, near(coarse, from - 1), near(coarse, to));
    add(57, Math.min(4, to - from));
    add(58, near(words, to - 1));
    add(59, near(words, from));
    return features;
  };
}

const featureOf = (template: number, value: number): number => mix(value, template) >>> SHIFT;

/** What is told by a word alone. */
interface DescribedWord {
  readonly own: readonly number[];
  readonly word: number;
  readonly form: number;
  readonly coarse: number;
  readonly fine: number;
}

/** Words recur: each is described once. */
function describeWords(tokens: readonly TaggerToken[], clusters: WordClusters): DescribedWord[] {
  const known = new Map<string, DescribedWord>();
  return tokens.map((token) => {
    const one = known.get(token.raw) ?? describeWord(token, clusters);
    known.set(token.raw, one);
    return one;
  });
}

function describeWord({ raw, lower }: TaggerToken, clusters: WordClusters): DescribedWord {
  const shape = shapeOf(raw);
  const word = hashString(lower);
  const form = hashString(shape.replace(RUN, '$1'));
  const { coarse, fine, rarity } = clusters(lower);
  const own = [
    featureOf(1, word),
    featureOf(2, hashString(raw)),
    featureOf(7, hashString(shape)),
    featureOf(8, form),
    featureOf(24, coarse),
    featureOf(25, fine),
    featureOf(36, mix(coarse, form)),
    featureOf(37, mix(rarity, form)),
  ];
  for (let size = 1; size <= Math.min(LONGEST_AFFIX, lower.length); size++)
    own.push(featureOf(12 + size, hashString(lower.slice(-size))), featureOf(17 + size, hashString(lower.slice(0, size))));
  return { own, word, form, coarse, fine };
}

const RUN = /(.)\1+/g;
const shapeOf = (raw: string): string =>
  raw
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd');

/** So far a run of capitals is followed. */
const LONGEST_RUN = 12;

/** The words with capitals that stand together with one, as tokens `[from, to)`. */
function runAround(tokens: readonly TaggerToken[], at: number): { from: number; to: number } {
  let from = at;
  while (at - from < LONGEST_RUN && tokens[from - 1]?.isCapital) from--;
  let to = at + 1;
  while (to - at < LONGEST_RUN && tokens[to]?.isCapital) to++;
  return { from, to };
}

const KINDS = { person: 1, organisation: 2, state: 3, place: 4 } as const;
const TITLE = 9;

/** For every token, the kind of the name that the rules find there, apart for its first token, and whether it is a title. */
function labelByRules(tokens: readonly TaggerToken[], names: readonly Name[]): Int32Array {
  const labels = new Int32Array(tokens.length);
  let at = 0;
  const label = ({ start, end }: Span, first: number, others: number): void => {
    while (at < tokens.length && (tokens[at] as TaggerToken).end <= start) at++;
    for (let value = first; at < tokens.length && (tokens[at] as TaggerToken).start < end; at++, value = others) labels[at] = value;
  };
  for (const { start, end, kind, title } of names) {
    if (title && title.end <= start) label(title, TITLE, TITLE);
    label({ start, end }, KINDS[kind] * 2 - 1, KINDS[kind] * 2);
  }
  return labels;
}
