import { hashWords } from './hash-words';
import type { Word } from './words-of';

/** A fingerprint: the hash of a few words that follow each other. */
export interface Fingerprint {
  readonly hash: number;
  /** The number of words. Fewer words are longer and rarer, so fewer texts have them by chance. */
  readonly words: number;
}

/** The weight of the words of a fingerprint: three long words, or more short ones. */
const WEIGHT = 2.5;
const MOST_WORDS = 12;
/** Of so many fingerprints that follow each other, at least one is kept. */
const WINDOW = 4;

/**
 * Returns the fingerprints of words, one for each word with which enough others follow, in stretches that are divided where something was
 * left out. The same words have the same fingerprints in every quotation.
 */
export function fingerprintsIn(words: readonly Word[]): readonly (readonly Fingerprint[])[] {
  const stretches: Fingerprint[][] = [];
  let open: Fingerprint[] = [];
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.isAfterCut && open.length > 0) {
      stretches.push(open);
      open = [];
    }
    const end = endOf(words, start);
    if (end !== null) open.push({ hash: hashWords(words, start, end), words: end - start });
  }
  if (open.length > 0) stretches.push(open);
  return stretches;
}

/** Returns the end of the fingerprint that begins with a word; `null` if too few words follow. */
function endOf(words: readonly Word[], start: number): number | null {
  let weight = 0;
  for (let at = start; at < words.length && at < start + MOST_WORDS; at++) {
    const word = words[at];
    if (!word || (at > start && word.isAfterCut)) return null;
    weight += word.weight;
    if (weight >= WEIGHT) return at + 1;
  }
  return null;
}

/** Returns all fingerprints of quotations, by which the same words are looked for. */
export const allPrints = (quotations: readonly (readonly Word[])[]): ReadonlySet<number> =>
  new Set(quotations.flatMap((words) => fingerprintsIn(words).flatMap((stretch) => stretch.map(({ hash }) => hash))));

/**
 * Returns the fingerprints of quotations that are stored, sorted: about four in ten, the rarest of each `WINDOW`. A quotation that has some more
 * words in common with another than a fingerprint has at least one of its stored fingerprints (winnowing, Schleimer, Wilkerson and Aiken 2003).
 */
export function storedPrints(quotations: readonly (readonly Word[])[]): readonly number[] {
  const stored = new Set<number>();
  for (const words of quotations)
    for (const stretch of fingerprintsIn(words)) {
      if (stretch.length < WINDOW) for (const { hash } of stretch) stored.add(hash);
      for (let from = 0; from + WINDOW <= stretch.length; from++) stored.add(rarestOf(stretch.slice(from, from + WINDOW)));
    }
  return [...stored].sort((a, b) => a - b);
}

const rarestOf = (window: readonly Fingerprint[]): number =>
  window.reduce((best, one) => (one.words < best.words || (one.words === best.words && one.hash < best.hash) ? one : best)).hash;
