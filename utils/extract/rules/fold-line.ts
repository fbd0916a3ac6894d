import { letterPattern } from '../../text/letter-pattern';

const gaps = letterPattern(({ letters, numbers }) => `[^${letters}${numbers}]+`, 'g');

/**
 * Returns a line in a form that can be compared: its letters and digits in lower case, with single spaces between words. The length may
 * change, so offsets in the line are not valid in the result.
 */
export function foldLine(line: string): string {
  const folded = line.toLowerCase();
  return folded.replace(gaps(folded), ' ').trim();
}
