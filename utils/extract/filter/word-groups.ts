import { hashTokens, mixHash } from '../count-tokens';

/**
 * Returns a function that counts, for each group of a word list, how many of a line's words belong to it. The entries of a group are
 * separated by spaces. An entry is a word or a pair of words. A line is given by the hashes of its words (see `hashTokens`), and the counts
 * are written to `counts`, which has one number for each group.
 */
export function wordCounter(groups: readonly string[]): (words: readonly number[], counts: Uint8Array) => void {
  const bitsOf = new Map<number, number>();
  for (const [bit, group] of groups.entries())
    for (const entry of group.split(' ')) {
      const key = keyOf(hashTokens(entry));
      bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << bit));
    }
  return (words, counts) => {
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
