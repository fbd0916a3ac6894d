import { letterPattern } from '../../text/letter-pattern';

/** The kinds of UTF-16 units. In `kinds`, 0 means that the kind of a unit is not known yet. */
const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
/** The code for letters of scripts without spaces between words, such as Chinese and Thai. */
const DENSE = 4;
const kinds = new Uint8Array(65_536);

/** Returns whether a UTF-16 unit may belong to one of the scripts in `isDense`: to Thai, or to the blocks from CJK radicals on. */
const mayBeDense = (unit: number): boolean => unit >= 0x2e80 || (unit >= 0x0e00 && unit <= 0x0e7f);
let dense: RegExp | undefined;
/** Returns whether a letter belongs to a script without spaces. The expression is made only for pages that need it, because that takes long. */
const isDense = (letter: string): boolean => {
  dense ??= /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return dense.test(letter);
};
const letterIn = letterPattern(({ letters, marks }) => `[${letters}${marks}]`);
const digitIn = letterPattern(({ numbers }) => `[${numbers}]`);

/**
 * Determines and caches the kind of a UTF-16 unit. A surrogate pair is treated as one letter in a script without spaces, because most pairs
 * are rare ideographs or letters in ancient scripts. The high half of a pair is `DENSE`, and the low half is a separator.
 */
function kindOf(unit: number): number {
  if (unit < 0x80) {
    const small = unit | 0x20;
    kinds[unit] = small >= 0x61 && small <= 0x7a ? LETTER : unit >= 0x30 && unit <= 0x39 ? DIGIT : SEPARATOR;
    return kinds[unit] ?? SEPARATOR;
  }
  const letter = String.fromCharCode(unit);
  const isHigh = unit >= 0xd800 && unit <= 0xdbff;
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  const kind = isHigh
    ? DENSE
    : isLow
      ? SEPARATOR
      : mayBeDense(unit) && isDense(letter)
        ? DENSE
        : letterIn(letter).test(letter)
          ? LETTER
          : digitIn(letter).test(letter)
            ? DIGIT
            : SEPARATOR;
  kinds[unit] = kind;
  return kind;
}

/**
 * The maximum length, in UTF-16 units, of a text whose tokens are counted. No count is needed for longer texts, because every rule treats
 * them as prose.
 */
const MAX = 900;

/**
 * Counts the words in a text, or the characters in a script without spaces. Returns `Infinity` for a text of more than 900 UTF-16 units,
 * which every rule treats as prose. The running time is linear, and regular expressions run only once for each distinct character.
 */
export function countTokens(text: string): number {
  if (text.length > MAX) return Number.POSITIVE_INFINITY;
  let count = 0;
  let last = SEPARATOR;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] || kindOf(unit);
    if (kind !== SEPARATOR && (kind !== last || kind === DENSE)) count += 1;
    last = kind;
  }
  return count;
}

/** Returns a hash for each word in a text, or for each character in a script without spaces. Case is ignored. */
export function hashTokens(text: string): number[] {
  const hashes: number[] = [];
  const folded = text.toLowerCase();
  let hash = 0;
  let last = SEPARATOR;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = kinds[unit] || kindOf(unit);
    if (last !== SEPARATOR && (kind !== last || kind === DENSE)) {
      hashes.push(hash);
      hash = 0;
    }
    if (kind !== SEPARATOR) hash = mixHash(hash, unit);
    last = kind;
  }
  if (last !== SEPARATOR) hashes.push(hash);
  return hashes;
}

/** Mixes a number into a hash and returns the new hash. */
export const mixHash = (hash: number, more: number): number => Math.imul((hash ^ more) + 0x9e3779b9, 0x85ebca6b) ^ (hash >>> 13);
