/** Vowel signs and the stretching stroke, which Arabic may write or leave out. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u0640]/g;
const ALEFS = /[أإآٱ]/g;

/** A word in the spelling that words are compared by: lower case, no vowel signs, one alef. Not of the word's length. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  return /[\u0600-\u06ff]/.test(lower) ? lower.replace(UNWRITTEN, '').replace(ALEFS, 'ا') : lower;
}
