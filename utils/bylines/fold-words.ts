import { letterPattern } from '../text/letter-pattern';

/**
 * Returns the words of a line in a form that can be compared: in lower case and without punctuation. In scripts without spaces, each run of
 * characters between punctuation marks is one word.
 */
export function wordsOf(line: string): string[] {
  const folded = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u{AD}\u{2060}]/gu, '');
  return folded.match(wordIn(folded)) ?? [];
}

const wordIn = letterPattern(({ letters, marks, numbers }) => `[${letters}${marks}${numbers}]+`, 'g');

/** Returns the letters and digits of a line as a single lower-case word, for comparison. */
export const foldWords = (line: string): string => wordsOf(line).join('');
