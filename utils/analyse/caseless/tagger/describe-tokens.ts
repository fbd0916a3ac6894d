import type { FeaturesOf } from '../../tagger/describe-tokens';
import { featureOf } from '../../tagger/feature-templates';
import { hashString, mix } from '../../tagger/hash';
import type { Vocabulary } from '../vocabulary';
import { type Columns, columnsOf } from './columns';
import type { SplitTokens } from './split-words';
import type { CaselessToken } from './tokens';
import type { ListedWord } from './word-list';
import { gatherNeighbours, type WordNeighbours } from './word-neighbours';

/** The value of a neighbour before the first token and after the last one. */
const NO_NEIGHBOUR = 7;
/** The class of a word before the first and after the last one. */
const NO_CLASS = 27;
const UNLISTED: ListedWord = { first: 0, classes: 0, rarity: 9 };
/** The type of an Arabic word, with or without its article, is lower than this. */
const WORD_TYPES = 3;

/** The numbers of the feature templates. The trained taggers depend on them: a new template gets a new number. */
const TEMPLATE = {
  key: 101, before: 102, after: 103, secondBefore: 104, secondAfter: 105, beforeAndKey: 106, keyAndAfter: 107, bothBefore: 108, bothAfter: 109,
  around: 110, types: 111, mark: 113, markBeforeAndMark: 114, markAndMarkAfter: 115,
  classAndPlace: 118, classesAndPlace: 119, wordAndPlace: 121, wordBefore: 122, wordAfter: 123, classBefore: 124, classAfter: 125,
  names: 127, namesBeforeAndNames: 128, namesAndNamesAfter: 129,
  // Templates for Arabic words. For an affix, the number is `prefix` or `suffix` plus its length.
  stem: 131, prefix: 131, suffix: 135, typesAndMark: 140, typeAndBefore: 141, thirdBefore: 142, beforeElsewhere: 150, afterElsewhere: 151,
  // Templates for the other languages. The last four are for runs of katakana and of Latin letters.
  lastThree: 143, middleThree: 144, firstThree: 145, ending: 146, beginning: 147, length: 148, longEnding: 149,
} as const; // biome-ignore format: a table

/** The maximum length of a prefix or suffix that is used as a feature. */
const LONGEST_AFFIX = 4;

/** Describes each token of a text by hashed features, made of its neighbours, the listed words around it, and the words of the pack. */
export function describeCaselessTokens(
  text: string,
  tokens: readonly CaselessToken[],
  split: SplitTokens,
  vocabulary: Vocabulary,
): FeaturesOf {
  const columns = columnsOf(text, tokens, split, vocabulary);
  const neighbours = vocabulary.pack.family === 'vso' ? gatherNeighbours(tokens, columns.keys) : null;
  const features: number[] = [];
  const add: Add = (template, value) => {
    features.push(featureOf(template, value));
  };
  return (at) => {
    features.length = 0;
    addKeys(add, columns, at);
    addMarks(add, columns, at);
    addWords(add, columns, at);
    if (neighbours) addArabic(add, columns, at, neighbours);
    else addCharacters(add, columns, at);
    return features;
  };
}

/** A function that adds a feature. */
type Add = (template: number, value: number) => void;

const valueAt = (column: Int32Array, at: number): number => (at < 0 || at >= column.length ? NO_NEIGHBOUR : (column[at] as number));

/** Adds features for the token and its neighbours. */
function addKeys(add: Add, { keys, types }: Columns, at: number): void {
  const key = valueAt(keys, at);
  const before = valueAt(keys, at - 1);
  const after = valueAt(keys, at + 1);
  const secondBefore = valueAt(keys, at - 2);
  const secondAfter = valueAt(keys, at + 2);
  add(TEMPLATE.key, key);
  add(TEMPLATE.before, before);
  add(TEMPLATE.after, after);
  add(TEMPLATE.secondBefore, secondBefore);
  add(TEMPLATE.secondAfter, secondAfter);
  add(TEMPLATE.beforeAndKey, mix(before, key));
  add(TEMPLATE.keyAndAfter, mix(key, after));
  add(TEMPLATE.bothBefore, mix(secondBefore, before));
  add(TEMPLATE.bothAfter, mix(after, secondAfter));
  add(TEMPLATE.around, mix(before, after));
  add(TEMPLATE.types, typesAround(types, at));
}

const typesAround = (types: Int32Array, at: number): number => mix(mix(valueAt(types, at - 1), valueAt(types, at)), valueAt(types, at + 1));

/** Adds features for the classes of the words of the language pack. */
function addMarks(add: Add, { marks }: Columns, at: number): void {
  const mark = valueAt(marks, at);
  add(TEMPLATE.mark, mark);
  add(TEMPLATE.markBeforeAndMark, mix(valueAt(marks, at - 1), mark));
  add(TEMPLATE.markAndMarkAfter, mix(mark, valueAt(marks, at + 1)));
}

/** Adds features for the word that contains the token, for the words next to it, and for the listed names that contain the token. */
function addWords(add: Add, { split, words, places }: Columns, at: number): void {
  const { listed, inNames } = split;
  const { first, classes } = listed[at] ?? UNLISTED;
  const place = valueAt(places, at);
  const from = valueAt(split.from, at);
  const to = valueAt(split.to, at);
  const classAt = (word: number): number => (word < 0 || word >= listed.length ? NO_CLASS : (listed[word]?.first ?? 0));
  add(TEMPLATE.classAndPlace, mix(first, place));
  add(TEMPLATE.classesAndPlace, mix(classes, place));
  add(TEMPLATE.wordAndPlace, mix(valueAt(words, at), place));
  add(TEMPLATE.wordBefore, mix(valueAt(words, from - 1), place));
  add(TEMPLATE.wordAfter, mix(valueAt(words, to), place));
  add(TEMPLATE.classBefore, mix(mix(classAt(from - 1), first), place));
  add(TEMPLATE.classAfter, mix(mix(first, classAt(to)), place));
  const names = valueAt(inNames, at);
  add(TEMPLATE.names, names);
  add(TEMPLATE.namesBeforeAndNames, mix(valueAt(inNames, at - 1), names));
  add(TEMPLATE.namesAndNamesAfter, mix(names, valueAt(inNames, at + 1)));
}

/** Matches the article, also where the preposition «to» is joined to it. */
const ARTICLE = /^(?:ال|لل)(?=...)/u;

/** Adds features for the parts of an Arabic word, and for its neighbours elsewhere in the text. */
function addArabic(add: Add, { tokens, keys, types, marks }: Columns, at: number, neighbours: WordNeighbours): void {
  const { key } = tokens[at] as CaselessToken;
  const type = valueAt(types, at);
  const hash = valueAt(keys, at);
  add(TEMPLATE.stem, hashString(key.replace(ARTICLE, '')));
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    add(TEMPLATE.prefix + length, hashString(key.slice(0, length)));
    add(TEMPLATE.suffix + length, hashString(key.slice(-length)));
  }
  add(TEMPLATE.typesAndMark, mix(typesAround(types, at), valueAt(marks, at)));
  add(TEMPLATE.typeAndBefore, mix(type, valueAt(keys, at - 1)));
  add(TEMPLATE.thirdBefore, valueAt(keys, at - 3));
  if (type >= WORD_TYPES) return;
  for (const [word, where] of neighbours.before(hash)) if (where !== at) add(TEMPLATE.beforeElsewhere, word);
  for (const [word, where] of neighbours.after(hash)) if (where !== at) add(TEMPLATE.afterElsewhere, word);
}

/** Adds features for three characters together, and for the ends of a run of katakana or Latin letters. */
function addCharacters(add: Add, { tokens, keys }: Columns, at: number): void {
  const key = valueAt(keys, at);
  const before = valueAt(keys, at - 1);
  const after = valueAt(keys, at + 1);
  add(TEMPLATE.lastThree, mix(mix(valueAt(keys, at - 2), before), key));
  add(TEMPLATE.middleThree, mix(mix(before, key), after));
  add(TEMPLATE.firstThree, mix(mix(key, after), valueAt(keys, at + 2)));
  const { raw, type } = tokens[at] as CaselessToken;
  if (type !== 'k' && type !== 'a') return;
  add(TEMPLATE.ending, hashString(raw.slice(-2)));
  add(TEMPLATE.beginning, hashString(raw.slice(0, 2)));
  add(TEMPLATE.length, Math.min(raw.length, 9));
  add(TEMPLATE.longEnding, hashString(raw.slice(-3)));
}
