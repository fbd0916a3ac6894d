/**
 * Returns the words of a line in a form that can be compared: in lower case and without punctuation. In scripts without spaces, each run of
 * characters between punctuation marks is one word.
 */
export const wordsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u{AD}\u{2060}]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Returns the letters and digits of a line as a single lower-case word, for comparison. */
export const foldWords = (line: string): string => wordsOf(line).join('');
