/**
 * Returns a line in a form for comparison: its letters and digits in lower case, separated by single spaces. The length may change, so
 * offsets do not apply to the result.
 */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
