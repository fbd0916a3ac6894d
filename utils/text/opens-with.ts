const MAX_LENGTH = 4_000;
const MAX_LINES = 8;

/**
 * Returns whether any of the first lines in a text begins with `line`, ignoring case, punctuation and whitespace. Only the first 8 lines
 * within the first 4,000 UTF-16 units are examined.
 */
export function opensWith(text: string, line: string): boolean {
  const wanted = bare(line);
  if (wanted === '') return false;
  const lines = text.slice(0, MAX_LENGTH).split('\n', MAX_LINES);
  return lines.some((one) => bare(one).startsWith(wanted));
}

const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
