/** Matches the vowel points and the elongation stroke, which are optional in written Arabic. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u0640]/g;
/** Matches the variants of the letter alef. */
const ALEFS = /[أإآٱ]/g;

/**
 * Returns a word in the spelling used for comparisons: in lower case, without vowel points and with a single form of alef. The length of
 * the word may change.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  return /[\u0600-\u06ff]/.test(lower) ? lower.replace(UNWRITTEN, '').replace(ALEFS, 'ا') : lower;
}
