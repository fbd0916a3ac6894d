/** The classes of UTF-16 units. `OTHER` includes surrogates, which encode emoji and rare scripts. */
export const OTHER = 1;
export const SMALL = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

// The class of every unit that has been looked up. A table is many times faster than testing a property escape for each unit, and it cannot
// overflow the stack as `\p{L}*` does.
const table = new Uint8Array(0x10000);

/** Returns the class of a UTF-16 unit, such as `UPPER`. */
export function classOf(unit: number): number {
  const known = table[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const found = /^\p{Lu}|^\p{Lt}/u.test(letter)
    ? UPPER
    : /^\p{L}/u.test(letter)
      ? SMALL
      : /^\p{N}/u.test(letter)
        ? DIGIT
        : /^\p{M}/u.test(letter)
          ? MARK
          : OTHER;
  table[unit] = found;
  return found;
}
