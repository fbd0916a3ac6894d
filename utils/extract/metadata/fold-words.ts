/** The words of a line for comparison: without case, marks and blanks. Scripts without blanks give one long word a stretch. */
export const wordsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u{AD}\u{2060}]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A line as one word for comparison. */
export const foldWords = (line: string): string => wordsOf(line).join('');
