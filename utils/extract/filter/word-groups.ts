import { hashTokens, mixHash } from '../blocks/count-tokens';

/** Match a character that is not common in texts with Latin letters, and in those with Latin or Cyrillic letters. */
const NOT_LATIN = /[^\0-\u036F\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF]/;
const NOT_CYRILLIC = /[^\0-\u036F\u0400-\u052F\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF]/;

/** The index of the part of a group with the entries in all other letters. */
const OTHERS = 2;

/**
 * Returns a function that counts, for each group of a word list, how many of a line's words belong to it. The entries of a group are
 * separated by spaces, and divided by `|` into those in Latin letters, those in Cyrillic letters and all others. An entry is a word or a
 * pair of words. The function takes the line, the hashes of its words (see `hashTokens`) or of some of them, and the array to which it writes
 * the counts, which has one number for each group.
 */
export function wordCounter(groups: readonly string[]): (line: string, words: readonly number[], counts: Uint8Array) => void {
  const bitsOf = new Map<number, number>();
  const parts = groups.map((group) => group.split('|'));
  let ready = 0;
  const add = (key: number, bit: number): void => {
    bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << bit));
  };
  // Entries in other letters than a line's cannot match. Most pages never need them, and reading them takes long.
  const read = (upTo: number): void => {
    for (; ready <= upTo; ready++)
      for (const [bit, part] of parts.entries()) {
        const entries = part[ready] ?? '';
        if (ready < OTHERS) for (const key of keysIn(entries)) add(key, bit);
        else for (const entry of entries.split(' ')) if (entry !== '') add(keyOf(hashTokens(entry)), bit);
      }
  };
  return (line, words, counts) => {
    read(!NOT_LATIN.test(line) ? 0 : NOT_CYRILLIC.test(line) ? OTHERS : 1);
    counts.fill(0);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      let bits = bitsOf.get(word) ?? 0;
      if (at > 0) bits |= bitsOf.get(mixHash(words[at - 1] ?? 0, word)) ?? 0;
      for (let group = 0; bits > 0; group++, bits >>>= 1) if (bits & 1) counts[group] = (counts[group] ?? 0) + 1;
    }
  };
}

const keyOf = ([first = 0, second]: readonly number[]): number => (second === undefined ? first : mixHash(first, second));

const SPACE = 0x20;
const JOINT = 0x5f;

/**
 * Returns the keys of entries that consist of letters in lower case, and of `_` between two words. It does the same as `keyOf` for each entry,
 * but in a single loop, which takes half the time before the browser has optimised it.
 */
function keysIn(entries: string): number[] {
  const keys: number[] = [];
  let hash = 0;
  let first: number | null = null;
  for (let at = 0; at <= entries.length; at++) {
    const unit = at < entries.length ? entries.charCodeAt(at) : SPACE;
    if (unit === JOINT) {
      first = hash;
      hash = 0;
    } else if (unit !== SPACE) hash = mixHash(hash, unit);
    else if (hash !== 0) {
      keys.push(first === null ? hash : mixHash(first, hash));
      hash = 0;
      first = null;
    }
  }
  return keys;
}
