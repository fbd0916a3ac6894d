/** The vowel signs and the elongation stroke, which Arabic may write or leave out. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u0640]/g;
/** The variants of the letter alef. */
const ALEFS = /[أإآٱ]/g;

/**
 * Returns a word in the spelling that is used for comparisons: in lower case, without vowel signs and with one form of alef. The length of
 * the word can change.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  return /[\u0600-\u06ff]/.test(lower) ? lower.replace(UNWRITTEN, '').replace(ALEFS, 'ا') : lower;
}
