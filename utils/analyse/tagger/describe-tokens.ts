import type { Name } from '../actors/actor-draft';
import type { NameLexicon } from '../names/name-lexicon';
import { type DescribedWord, describeWords } from './describe-words';
import { type DocumentEvidence, gatherDocumentEvidence } from './document-evidence';
import { FeatureList } from './feature-list';
import { TEMPLATE } from './feature-templates';
import { mix } from './hash';
import { labelByRules } from './label-by-rules';
import { readLineForms } from './line-forms';
import type { TaggerToken } from './tokens';
import type { WordClusters } from './word-clusters';
import { markWords } from './word-marks';

/**
 * The value that stands for the word, its form or any other property of a neighbouring token where there is no such token, that is, before
 * the first token and after the last one.
 */
const NO_NEIGHBOUR = 7;

/** A function that returns the features of the token at an index. The next call reuses the returned list. */
export type FeaturesOf = (at: number) => readonly number[];

/**
 * Describes each token of a text by hashed features. The features come from the word and its clusters, the gazetteers, the whole text, and
 * the names that the rules found.
 * @param names The names that the rules found, sorted and disjoint.
 */
export function describeTokens(
  tokens: readonly TaggerToken[],
  names: readonly Name[],
  lexicon: NameLexicon,
  clusters: WordClusters,
): FeaturesOf {
  const columns = columnsOf(tokens, names, lexicon, clusters);
  const list = new FeatureList();
  return (at) => {
    const { isCapital } = tokens[at] as TaggerToken;
    list.clear();
    addWords(list, columns, at);
    addClusters(list, columns, at);
    addMarks(list, columns, at);
    addRuleLabels(list, columns, at);
    addLists(list, columns, at);
    if (isCapital) {
      addDocumentEvidence(list, columns, at);
      addRun(list, columns, at);
    }
    return list.features;
  };
}

/** The values from which features are made. Each list has one value per token. */
interface Columns {
  readonly tokens: readonly TaggerToken[];
  readonly described: readonly DescribedWord[];
  readonly words: Int32Array;
  readonly forms: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
  readonly lineForms: Uint8Array;
  readonly marks: Int32Array;
  /** For each token, the number of words in the known name that contains it. */
  readonly nameLengths: Uint8Array;
  /** The name lists that contain each token; see `WordMarks`. `null` if the language has none. */
  readonly lists: Int32Array | null;
  /** For each token, its label from `labelByRules`. */
  readonly rules: Int32Array;
  readonly evidence: DocumentEvidence;
}

function columnsOf(tokens: readonly TaggerToken[], names: readonly Name[], lexicon: NameLexicon, clusters: WordClusters): Columns {
  const described = describeWords(tokens, clusters, lexicon);
  const words = Int32Array.from(described, ({ word }) => word);
  const lineForms = readLineForms(tokens);
  const { marks, lengths, lists } = markWords(tokens, lexicon);
  return {
    tokens,
    described,
    words,
    forms: Int32Array.from(described, ({ form }) => form),
    coarse: Int32Array.from(described, ({ coarse }) => coarse),
    fine: Int32Array.from(described, ({ fine }) => fine),
    lineForms,
    marks,
    nameLengths: lengths,
    lists: lexicon.listed.size > 0 ? lists : null,
    rules: labelByRules(tokens, names),
    evidence: gatherDocumentEvidence(tokens, lineForms, words, lexicon),
  };
}

const valueAt = (column: Int32Array, at: number): number => (at < 0 || at >= column.length ? NO_NEIGHBOUR : (column[at] as number));

/** Adds features for the word itself, and for the words next to it and their shapes. */
function addWords(list: FeatureList, { described, words, forms }: Columns, at: number): void {
  const { features, word, form } = described[at] as DescribedWord;
  for (const feature of features()) list.features.push(feature);
  const before = valueAt(words, at - 1);
  const after = valueAt(words, at + 1);
  const formBefore = valueAt(forms, at - 1);
  const formAfter = valueAt(forms, at + 1);
  list.add(TEMPLATE.wordBefore, before);
  list.add(TEMPLATE.wordAfter, after);
  list.add(TEMPLATE.secondWordBefore, valueAt(words, at - 2));
  list.add(TEMPLATE.secondWordAfter, valueAt(words, at + 2));
  list.addPair(TEMPLATE.formBeforeAndForm, formBefore, form);
  list.addPair(TEMPLATE.formAndFormAfter, form, formAfter);
  list.addPair(TEMPLATE.threeForms, mix(formBefore, form), formAfter);
  list.addPair(TEMPLATE.wordBeforeAndWord, before, word);
  list.addPair(TEMPLATE.wordAndWordAfter, word, after);
}

/** Adds features for the clusters of the words next to a token. */
function addClusters(list: FeatureList, { coarse, fine }: Columns, at: number): void {
  list.add(TEMPLATE.secondCoarseBefore, valueAt(coarse, at - 2));
  list.add(TEMPLATE.secondFineBefore, valueAt(fine, at - 2));
  list.add(TEMPLATE.coarseBefore, valueAt(coarse, at - 1));
  list.add(TEMPLATE.fineBefore, valueAt(fine, at - 1));
  list.add(TEMPLATE.coarseAfter, valueAt(coarse, at + 1));
  list.add(TEMPLATE.fineAfter, valueAt(fine, at + 1));
  list.add(TEMPLATE.secondCoarseAfter, valueAt(coarse, at + 2));
  list.add(TEMPLATE.secondFineAfter, valueAt(fine, at + 2));
  list.addPair(TEMPLATE.coarseAndCoarseAfter, valueAt(coarse, at), valueAt(coarse, at + 1));
  list.addPair(TEMPLATE.coarseBeforeAndCoarse, valueAt(coarse, at - 1), valueAt(coarse, at));
}

/**
 * Adds features for a token's position in its line, and for the classes that the gazetteers and the language pack give to the token and its
 * neighbours.
 */
function addMarks(list: FeatureList, { forms, lineForms, marks, nameLengths }: Columns, at: number): void {
  const form = valueAt(forms, at);
  const mark = valueAt(marks, at);
  list.addPair(TEMPLATE.lineFormAndForm, lineForms[at] as number, form);
  list.add(TEMPLATE.marks, mark);
  list.addPair(TEMPLATE.marksBeforeAndMarks, valueAt(marks, at - 1), mark);
  list.addPair(TEMPLATE.marksAndMarksAfter, mark, valueAt(marks, at + 1));
  list.addPair(TEMPLATE.marksAndLengthAndForm, mix(mark, nameLengths[at] as number), form);
}

/** Adds features for the labels that the rules gave to a token and its neighbours. */
function addRuleLabels(list: FeatureList, { rules, coarse, forms }: Columns, at: number): void {
  const rule = valueAt(rules, at);
  list.add(TEMPLATE.rule, rule);
  list.addPair(TEMPLATE.ruleBeforeAndRule, valueAt(rules, at - 1), rule);
  list.addPair(TEMPLATE.ruleAndRuleAfter, rule, valueAt(rules, at + 1));
  list.addPair(TEMPLATE.ruleAndCoarse, rule, valueAt(coarse, at));
  list.addPair(TEMPLATE.ruleAndForm, rule, valueAt(forms, at));
}

/** Adds features for the name lists that contain a token and its neighbours. */
function addLists(list: FeatureList, { lists, forms, rules }: Columns, at: number): void {
  if (!lists) return;
  const here = valueAt(lists, at);
  const after = valueAt(lists, at + 1);
  list.add(TEMPLATE.lists, here);
  list.add(TEMPLATE.listsBefore, valueAt(lists, at - 1));
  list.add(TEMPLATE.listsAfter, after);
  list.addPair(TEMPLATE.listsAndListsAfter, here, after);
  list.addPair(TEMPLATE.listsAndForm, here, valueAt(forms, at));
  list.addPair(TEMPLATE.listsAndRule, here, valueAt(rules, at));
}

/** Adds features from the other occurrences of a capitalised word in the text. */
function addDocumentEvidence(list: FeatureList, { tokens, evidence, lineForms, coarse }: Columns, at: number): void {
  const { raw, lower } = tokens[at] as TaggerToken;
  const counts = evidence.spelling(lower);
  list.addPair(TEMPLATE.countsAndLineForm, counts, lineForms[at] as number);
  list.addPair(TEMPLATE.countsAndCoarse, counts, valueAt(coarse, at));
  for (const [hash, where] of evidence.before(lower)) if (where !== at) list.add(TEMPLATE.wordBeforeElsewhere, hash);
  for (const [hash, where] of evidence.after(lower)) if (where !== at) list.add(TEMPLATE.wordAfterElsewhere, hash);
  if (lower.length > 1 && raw === raw.toUpperCase() && evidence.isAcronym(lower)) list.add(TEMPLATE.acronym, 1);
}

/** The maximum number of tokens that are searched on either side of a token for the ends of its run of capitalised words. */
const RUN_REACH = 12;
/** The maximum length of a run of capitalised words that is used as a feature, in tokens. Longer runs are treated as having this length. */
const LONGEST_COUNTED_RUN = 4;

/** Adds features for the first and last words of a run of capitalised words, and for the words next to the run. */
function addRun(list: FeatureList, { tokens, words, coarse }: Columns, at: number): void {
  let from = at;
  while (at - from < RUN_REACH && tokens[from - 1]?.isCapital) from--;
  let to = at + 1;
  while (to - at < RUN_REACH && tokens[to]?.isCapital) to++;
  list.add(TEMPLATE.wordBeforeRun, valueAt(words, from - 1));
  list.add(TEMPLATE.wordAfterRun, valueAt(words, to));
  list.addPair(TEMPLATE.wordsAroundRun, valueAt(words, from - 1), valueAt(words, to));
  list.addPair(TEMPLATE.coarseAroundRun, valueAt(coarse, from - 1), valueAt(coarse, to));
  list.add(TEMPLATE.runLength, Math.min(LONGEST_COUNTED_RUN, to - from));
  list.add(TEMPLATE.lastWordOfRun, valueAt(words, to - 1));
  list.add(TEMPLATE.firstWordOfRun, valueAt(words, from));
}
