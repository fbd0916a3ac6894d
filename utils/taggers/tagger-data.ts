/**
 * A trained tagger as it is stored in its file (`npm run train -- names`). It consists of plain strings, which compress well and are read
 * fast.
 */
export interface TaggerData {
  /** The licence of the file, and the works that the tagger was trained on. */
  readonly licence: string;
  readonly sources: readonly string[];
  /**
   * The words in the order of their code units, separated by blanks. `coarse` and `fine` hold the cluster of each word in a small and in a
   * large set of clusters; see `readClusters`.
   */
  readonly words: string;
  readonly coarse: string;
  readonly fine: string;
  /** The rarity of each word, one digit each. */
  readonly rarity: string;
  /** The features that have weights, as the steps from one to the next; see `readSteps`. */
  readonly rows: string;
  /** The weights of the features, label by label, one character each; see `readWeight`. */
  readonly weights: string;
  /** The size of one step of a weight. */
  readonly scale: number;
  /** The weight of each label after each other label, row by row. */
  readonly transitions: readonly number[];
}

/** The alphabet of weights and steps: printable characters of one byte, without the two that JSON escapes. */
const UNITS = Array.from({ length: 126 - 35 + 1 }, (_, index) => String.fromCharCode(35 + index)).filter((unit) => unit !== '\\');
const VALUES = new Uint8Array(128);
for (const [value, unit] of UNITS.entries()) VALUES[unit.charCodeAt(0)] = value;
/** The largest weight, in steps. The smallest is its negative. */
export const MOST = 44;
/** The value of a character after which the next character continues the same step. */
const CONTINUED = UNITS.length - 1;

/** Encodes a weight of −44 to 44 steps as one character. */
export const writeWeight = (steps: number): string => UNITS[steps + MOST] as string;
/** Decodes a weight from the code of its character. */
export const readWeight = (unit: number): number => (VALUES[unit] ?? MOST) - MOST;

/** Encodes increasing numbers as the steps between them. A step is written as full characters and one for the remainder. */
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

/** Encodes the number of a cluster, which is at least 0, as one character. The characters that JSON escapes are not used. */
export const writeCluster = (cluster: number): string => String.fromCharCode(FIRST_CLUSTER + cluster);
/** Decodes a cluster from the code of its character. */
export const readCluster = (unit: number): number => unit - FIRST_CLUSTER;
/** The code of the first cluster, after all characters that JSON escapes. */
const FIRST_CLUSTER = 93;
