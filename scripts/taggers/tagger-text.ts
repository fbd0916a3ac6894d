/**
 * A trained tagger as it is stored in the repository (`npm run train -- names`). It consists of plain strings, so that a new version can be
 * compared with the old one and compresses well. `writeTaggerFile` turns it into the file that the extension loads.
 */
export interface TaggerText {
  /** The licence of the tagger, and the works that it was trained on. */
  readonly licence: string;
  readonly sources: readonly string[];
  /**
   * The known words in code unit order, separated by spaces. `coarse` and `fine` assign each word to a cluster in a small and in a large
   * set of clusters. See `writeCluster`.
   */
  readonly words: string;
  readonly coarse: string;
  readonly fine: string;
  /** The rarity of each word, with one digit per word. */
  readonly rarity: string;
  /** Pairs of characters. The first of a pair is read as the second, as a traditional Chinese character is read as the simplified one. */
  readonly folds?: string;
  /** The indices of the features that have weights. Each is encoded as its difference from the previous one. See `writeSteps`. */
  readonly rows: string;
  /** The weights of the features, grouped by label, with one character per weight. See `writeWeight`. */
  readonly weights: string;
  /** The original weight that one unit of an encoded weight stands for. */
  readonly scale: number;
  /** The weight of each transition from one label to the next, row by row. */
  readonly transitions: readonly number[];
}

/** The characters that encode weights and differences: printable single-byte characters, except for the two that JSON escapes. */
const UNITS = Array.from({ length: 126 - 35 + 1 }, (_, index) => String.fromCharCode(35 + index)).filter((unit) => unit !== '\\');
const VALUES = new Uint8Array(128);
for (const [value, unit] of UNITS.entries()) VALUES[unit.charCodeAt(0)] = value;
/** The largest encoded weight. The smallest encoded weight is its negative. */
export const MOST = 44;

/**
 * The largest value of a character in an encoded difference between two numbers. It means that the difference continues in the next
 * character.
 */
const CONTINUED = UNITS.length - 1;

/** Encodes an integer weight from −44 to 44 as one character. */
export const writeWeight = (steps: number): string => UNITS[steps + MOST] as string;
/** Decodes a weight from the code of its character. */
export const readWeight = (unit: number): number => (VALUES[unit] ?? MOST) - MOST;

/**
 * Encodes increasing numbers as the differences between them. A large difference is written as several characters with the largest value,
 * and one for the remainder.
 */
export const writeSteps = (numbers: readonly number[]): string =>
  numbers
    .map((number, at) => {
      const step = number - (numbers[at - 1] ?? 0);
      return (UNITS[CONTINUED] as string).repeat(Math.floor(step / CONTINUED)) + UNITS[step % CONTINUED];
    })
    .join('');

/** Decodes the numbers that `writeSteps` encoded. */
export function readSteps(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number += value;
    if (value < CONTINUED) numbers.push(number);
  }
  return numbers;
}

/** Encodes a cluster number, counted from 0, as one character that need not be escaped in JSON. */
export const writeCluster = (cluster: number): string => String.fromCharCode(FIRST_CLUSTER + cluster);
/** Decodes a cluster number from the code of the character that represents it. */
export const readCluster = (unit: number): number => unit - FIRST_CLUSTER;
/** The character code for cluster 0. It is greater than the codes of all characters that JSON escapes. */
const FIRST_CLUSTER = 93;
