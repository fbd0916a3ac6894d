import { mix } from './hash';

/**
 * The number of bits in a hashed feature (Weinberger et al. 2009). If two features share a hash, the other features of their tokens
 * distinguish them.
 */
export const FEATURE_BITS = 20;
const SHIFT = 32 - FEATURE_BITS;

/**
 * The numbers of the feature templates. Each number is hashed together with the feature's value, so equal values in different templates
 * have different hashes. The trained taggers depend on these numbers: an existing template keeps its number, and a new template gets a new
 * one.
 */
export const TEMPLATE = {
  // Templates for the token itself. For an affix of 1 to 4 letters, the template's number is `suffix` or `prefix` plus the length of the
  // affix.
  word: 1, spelling: 2, shape: 7, form: 8, suffix: 12, prefix: 17, coarse: 24, fine: 25, coarseAndForm: 36, rarityAndForm: 37,
  // Templates for the words next to the token, and for their forms.
  wordBefore: 3, wordAfter: 4, secondWordBefore: 5, secondWordAfter: 6, wordBeforeAndWord: 22, wordAndWordAfter: 23,
  formBeforeAndForm: 9, formAndFormAfter: 10, threeForms: 11,
  // Templates for the clusters (groups of words that occur in similar contexts) to which the neighbouring words belong.
  secondCoarseBefore: 26, coarseBefore: 27, coarseAfter: 28, secondCoarseAfter: 29,
  secondFineBefore: 30, fineBefore: 31, fineAfter: 32, secondFineAfter: 33, coarseAndCoarseAfter: 34, coarseBeforeAndCoarse: 35,
  // Templates for the token's position in its line, and for gazetteer entries that contain it.
  lineFormAndForm: 38, marks: 39, marksBeforeAndMarks: 40, marksAndMarksAfter: 41, marksAndLengthAndForm: 42,
  // Templates that use the names found by the rules, which run before the tagger.
  rule: 43, ruleBeforeAndRule: 44, ruleAndRuleAfter: 45, ruleAndCoarse: 46, ruleAndForm: 47,
  // Templates for information from the other occurrences of the same word in the text, such as the words before and after them.
  countsAndLineForm: 48, countsAndCoarse: 49, wordBeforeElsewhere: 50, wordAfterElsewhere: 51, acronym: 52,
  // Templates for features of the run of capitalised words around the token.
  wordBeforeRun: 53, wordAfterRun: 54, wordsAroundRun: 55, coarseAroundRun: 56, runLength: 57, lastWordOfRun: 58, firstWordOfRun: 59,
  // The first template for the beginning of a word in a language that inflects names. Each length has its own template.
  stem: 60,
  // Features of a compound in a language that capitalises nouns. (Its number leaves room for the lengths of `stem`.)
  lastPart: 64,
  // Templates for the name lists of the language that contain the token or the words next to it.
  lists: 65, listsBefore: 66, listsAfter: 67, listsAndForm: 68, listsAndRule: 69, listsAndListsAfter: 70,
} as const; // biome-ignore format: a table

/** Returns a feature's number, which has `FEATURE_BITS` bits. */
export const featureOf = (template: number, value: number): number => mix(value, template) >>> SHIFT;
