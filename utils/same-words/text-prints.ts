import { hashWords } from './hash-words';
import { type Word, wordsOf } from './words-of';

/** The words of an article's paragraphs. */
export type TextWords = readonly (readonly Word[])[];

/** The weight of the words of a fingerprint of a text: about five words. It is counted in hundredths, whose sums are exact. */
const WEIGHT = 400;
/** The number of fingerprints in a paragraph from which on two of them are kept. */
const LONG = 50;
/** The most fingerprints that are kept of a text. */
const MOST = 64;

/** Returns the words of each paragraph of a text. */
export const textWords = (text: string): TextWords => text.split('\n').map(wordsOf);

/** Returns the fingerprints in a paragraph with the words that each of them covers. */
function fingerprintsOf(words: readonly Word[]): readonly { readonly hash: number; readonly from: number; readonly to: number }[] {
  const found: { hash: number; from: number; to: number }[] = [];
  let to = 0;
  let weight = 0;
  for (let from = 0; from < words.length; from++) {
    while (weight < WEIGHT && to < words.length) {
      weight += hundredths(words[to]);
      to += 1;
    }
    if (weight < WEIGHT) break;
    found.push({ hash: hashWords(words, from, to), from, to });
    weight -= hundredths(words[from]);
  }
  return found;
}

const hundredths = (word: Word | undefined): number => Math.round(100 * (word?.weight ?? 0));

/**
 * Returns the fingerprints of a text that are stored, sorted: the one or two with the smallest numbers in each paragraph. Paragraphs that are
 * the same, or of which only a part was changed, have the same.
 */
export function storedTextPrints(text: TextWords): readonly number[] {
  const stored = new Set<number>();
  for (const words of text) {
    const hashes = fingerprintsOf(words).map(({ hash }) => hash);
    if (hashes.length === 0) continue;
    const sorted = [...new Set(hashes)].sort((a, b) => a - b);
    for (const hash of sorted.slice(0, hashes.length < LONG ? 1 : 2)) stored.add(hash);
  }
  return [...stored].sort((a, b) => a - b).slice(0, MOST);
}

/** The share of the words of two texts that the other text has too, from 0 to 1. */
export interface SharedText {
  readonly ofHere: number;
  readonly ofThere: number;
  /** The number of words of the first text that both have. */
  readonly words: number;
}

/** The share of either text from which on both are said to have the same text, and the number of words. */
const LEAST_TEXT = { share: 0.5, words: 40 };

/** Returns whether two texts have so much in common that one is a copy of the other, or both of a third. */
export const isSameText = ({ ofHere, ofThere, words }: SharedText): boolean =>
  words >= LEAST_TEXT.words && Math.max(ofHere, ofThere) >= LEAST_TEXT.share;

/** Compares two texts. A word is common if it belongs to about five words in a row that the other text has too. Takes linear time. */
export function shareText(here: TextWords, there: TextWords): SharedText {
  const [mine, theirs] = [here.map(fingerprintsOf), there.map(fingerprintsOf)];
  const [one, other] = [coverage(here, mine, hashesIn(theirs)), coverage(there, theirs, hashesIn(mine))];
  return { ofHere: one.share, ofThere: other.share, words: one.words };
}

type Prints = readonly ReturnType<typeof fingerprintsOf>[];
const hashesIn = (prints: Prints): ReadonlySet<number> => new Set(prints.flatMap((paragraph) => paragraph.map(({ hash }) => hash)));

function coverage(text: TextWords, prints: Prints, hashes: ReadonlySet<number>): { readonly share: number; readonly words: number } {
  let [common, all] = [0, 0];
  for (const [at, words] of text.entries()) {
    all += words.length;
    let until = 0;
    for (const { hash, from, to } of prints[at] ?? []) {
      if (!hashes.has(hash)) continue;
      common += to - Math.max(until, from);
      until = to;
    }
  }
  return { share: all === 0 ? 0 : common / all, words: common };
}
