/**
 * Returns a line in a form that can be compared: its letters and digits in lower case, with single spaces between words. The length may
 * change, so offsets in the line are not valid in the result.
 */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
