import { casePattern } from '../../text/case-pattern';
import { LETTER, NUMBER_FIRST } from '../../text/first-letter';
import { letterPattern } from '../../text/letter-pattern';

/** The classes of UTF-16 units. `OTHER` includes surrogates, which encode emoji and rare scripts. */
export const OTHER = 1;
export const SMALL = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

// The class of every unit that has been looked up. A table is many times faster than testing a property escape for each unit, and it cannot
// overflow the stack as `\p{L}*` does.
const table = new Uint8Array(0x10000);

const UPPERS = casePattern(({ capitals, titles }) => `[${capitals}${titles}]`);
const MARKS = letterPattern(({ marks }) => `[${marks}]`);

/** Returns the class of a UTF-16 unit, such as `UPPER`. */
export function classOf(unit: number): number {
  const known = table[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const found = UPPERS.test(letter)
    ? UPPER
    : LETTER.test(letter)
      ? SMALL
      : NUMBER_FIRST.test(letter)
        ? DIGIT
        : MARKS.test(letter)
          ? MARK
          : OTHER;
  table[unit] = found;
  return found;
}
