/**
 * Returns the words of a line for comparison: in lower case, without punctuation and spaces. In scripts without spaces, each stretch
 * between punctuation is one word.
 */
export const wordsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u{AD}\u{2060}]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Returns the letters and digits of a line as one word, for comparison. */
export const foldWords = (line: string): string => wordsOf(line).join('');
