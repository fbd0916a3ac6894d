/** What a UTF-16 unit is to a tokeniser; 0 is not known yet. */
const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
/** A letter of a script that writes no spaces. */
const DENSE = 4;
const kinds = new Uint8Array(65_536);

const IS_DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{N}/u;

/** Halves of pairs beyond the first plane count as letters of their own: rare ideographs and old scripts, and a pair is never parted. */
function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const isHigh = unit >= 0xd800 && unit <= 0xdbff;
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  const kind = isHigh
    ? DENSE
    : isLow
      ? SEPARATOR
      : IS_DENSE.test(letter)
        ? DENSE
        : IS_LETTER.test(letter)
          ? LETTER
          : IS_DIGIT.test(letter)
            ? DIGIT
            : SEPARATOR;
  kinds[unit] = kind;
  return kind;
}

/** Longer texts are prose whatever rule looks. In UTF-16 units. */
const MAX = 900;

/** Words of a text, characters where the script writes no spaces; Infinity above 900 characters, where no rule looks. Linear, without regular expressions. */
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

/** A number for each word of a text, the same for the same word in any case; characters where the script writes no spaces. */
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

/** Puts one number more into a hash. */
export const mixHash = (hash: number, more: number): number => Math.imul((hash ^ more) + 0x9e3779b9, 0x85ebca6b) ^ (hash >>> 13);
