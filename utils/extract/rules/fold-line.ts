/** A line for comparison: letters and digits in lower case. Has no offsets, so it may change the length. */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
