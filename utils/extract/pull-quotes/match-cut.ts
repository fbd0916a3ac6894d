import { hashTokens } from '../blocks/count-tokens';

/** The words of several texts, with the places of those that are looked for. */
export interface WordIndex {
  /** The hashes of all words. The words of two texts are separated by a zero. */
  readonly words: readonly number[];
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** The minimum number of words of a text that can be recognised when it stands somewhere word for word. */
const MIN_WORDS = 4;
/** The minimum number of words of a text in which words may be missing. In a shorter one, each word counts. */
const MIN_CUT = 8;
/** The average number of words between two gaps of a cut. More gaps mean that the words only happen to occur in the same order. */
const WORDS_PER_GAP = 6;
/** The minimum length of a cut's longest stretch without a gap, in words. */
const MIN_STRETCH = 3;
/** The number of the source's words that are compared, on each side of the longest stretch, as a multiple of the cut's words. */
const REACH = 5;
/** The maximum number of places that are compared for each word. Only a very frequent word has more. */
const MAX_PLACES = 60;

/** Indexes the places in several texts at which any of the `wanted` words stands. */
export function indexWords(texts: readonly string[], wanted: ReadonlySet<number>): WordIndex {
  const words: number[] = [];
  const places = new Map<number, number[]>();
  for (const text of texts) {
    for (const word of hashTokens(text)) {
      if (wanted.has(word)) {
        const known = places.get(word);
        if (!known) places.set(word, [words.length]);
        else if (known.length < MAX_PLACES) known.push(words.length);
      }
      words.push(word);
    }
    words.push(0);
  }
  return { words, places };
}

/**
 * Returns the place in the indexed texts at which a text stands word for word, or as a cut: with some words missing or changed. Returns -1
 * if there is none. `text` holds the hashes of its words, of which at least the share `minShare` must be found in the same order.
 */
export function findCut(text: readonly number[], index: WordIndex, minShare: number): number {
  if (text.length < MIN_WORDS) return -1;
  const { length, place } = longestStretch(text, index);
  if (length === text.length) return place;
  if (text.length < MIN_CUT || length < MIN_STRETCH) return -1;
  const reach = text.length * REACH;
  const source = index.words.slice(Math.max(0, place - reach), place + reach);
  const held = new Set(source);
  if (text.filter((word) => held.has(word)).length < text.length * minShare) return -1;
  const { matched, gaps } = align(text, source);
  return matched >= text.length * minShare && gaps <= Math.ceil(text.length / WORDS_PER_GAP) ? place : -1;
}

/** Returns the longest stretch of words that occurs in the indexed texts without a gap. */
function longestStretch(text: readonly number[], { words, places }: WordIndex): { readonly length: number; readonly place: number } {
  let longest = 0;
  let found = -1;
  for (let from = 0; from + longest < text.length; from++) {
    for (const place of places.get(text[from] ?? 0) ?? []) {
      let length = 1;
      while (from + length < text.length && words[place + length] === text[from + length]) length += 1;
      if (length <= longest) continue;
      longest = length;
      found = place;
    }
  }
  return { length: longest, place: found };
}

/**
 * Finds the longest sequence of words that two texts have in common. Returns its length and the number of gaps in it, which are places where
 * one of the texts has other words in between.
 */
function align(text: readonly number[], source: readonly number[]): { readonly matched: number; readonly gaps: number } {
  const width = source.length + 1;
  const best = new Uint16Array((text.length + 1) * width);
  for (let row = 1; row <= text.length; row++) {
    const word = text[row - 1];
    for (let at = row * width + 1, column = 0; column < source.length; column++, at++) {
      const up = best[at - width] ?? 0;
      const left = best[at - 1] ?? 0;
      best[at] = source[column] === word ? (best[at - width - 1] ?? 0) + 1 : Math.max(up, left);
    }
  }
  let gaps = -1;
  let isInGap = true;
  let row = text.length;
  let column = source.length;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    if (text[row - 1] === source[column - 1]) {
      if (isInGap) gaps += 1;
      isInGap = false;
      row -= 1;
      column -= 1;
    } else {
      isInGap = true;
      if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) row -= 1;
      else column -= 1;
    }
  }
  return { matched: best[best.length - 1] ?? 0, gaps: Math.max(0, gaps) };
}
