import { isUnspaced } from '../query/scripts-of-words';
import type { Block } from './align-words';
import type { Word } from './words-of';

/** The number of letters from which on words may differ in one letter, and in two. */
const ONE_LETTER = 5;
const TWO_LETTERS = 9;

/** Adds the words between common ones that are the same in another spelling, such as «colour» and «color». */
export function respellingsIn(here: readonly Word[], there: readonly Word[], blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    all.push(block);
    const next = blocks[at + 1];
    const [from, other] = [block.here + block.words, block.there + block.words];
    const count = next ? next.here - from : 0;
    if (!next || count === 0 || next.there - other !== count) continue;
    for (let word = 0; word < count; word++)
      if (isSpelledAlike(here[from + word]?.word ?? '', there[other + word]?.word ?? ''))
        all.push({ here: from + word, there: other + word, words: 1 });
  }
  return all;
}

/** Returns whether two different words are probably one in two spellings. They begin with the same letter and are no numbers. */
export function isSpelledAlike(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  if (longer < ONE_LETTER || one[0] !== other[0] || /\d/.test(one + other) || isUnspaced(one)) return false;
  const allowed = longer >= TWO_LETTERS ? 2 : 1;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other, allowed) <= allowed;
}

/** Returns the number of letters that have to be changed, added or left out to turn a word into another, or more than `most`. */
function distance(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}
