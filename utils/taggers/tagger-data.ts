/** A trained tagger as its file holds it (`npm run train -- names`). Plain strings, so that it packs well and is read fast. */
export interface TaggerData {
  /** The licence of the file, and the works that it was fitted to. */
  readonly licence: string;
  readonly sources: readonly string[];
  /** Words in the order of their code units, parted by blanks, with the cluster of each among few and among many: see `readClusters`. */
  readonly words: string;
  readonly coarse: string;
  readonly fine: string;
  /** How rare each word is, a digit each. */
  readonly rarity: string;
  /** The features that have weights, as the steps from one to the next: see `readSteps`. */
  readonly rows: string;
  /** The weights of the features, label by label, one unit each: see `readWeight`. */
  readonly weights: string;
  /** What one step of a weight stands for. */
  readonly scale: number;
  /** The weight of each label after each, row by row. */
  readonly transitions: readonly number[];
}

/** Printable units of one byte without the two that JSON escapes: the alphabet of weights and steps. */
const UNITS = Array.from({ length: 126 - 35 + 1 }, (_, index) => String.fromCharCode(35 + index)).filter((unit) => unit !== '\\');
const VALUES = new Uint8Array(128);
for (const [value, unit] of UNITS.entries()) VALUES[unit.charCodeAt(0)] = value;
/** The largest weight, in steps; the smallest is its negative. */
export const MOST = 44;
/** A step that needs another unit behind it. */
const MORE = UNITS.length - 1;

/** A weight of −44 to 44 steps as one unit. */
export const writeWeight = (steps: number): string => UNITS[steps + MOST] as string;
export const readWeight = (unit: number): number => (VALUES[unit] ?? MOST) - MOST;

/** Rising numbers as the steps between them; each step is as many full units as go into it, and the rest. */
export const writeSteps = (numbers: readonly number[]): string =>
  numbers
    .map((number, at) => {
      const step = number - (numbers[at - 1] ?? 0);
      return (UNITS[MORE] as string).repeat(Math.floor(step / MORE)) + UNITS[step % MORE];
    })
    .join('');

/** The numbers again. */
export function readSteps(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number += value;
    if (value < MORE) numbers.push(number);
  }
  return numbers;
}

/** A cluster, from 0 on, as one unit; the two that JSON escapes are passed over. */
export const writeCluster = (cluster: number): string => String.fromCharCode(FIRST_CLUSTER + cluster);
export const readCluster = (unit: number): number => unit - FIRST_CLUSTER;
/** Behind all that JSON escapes. */
const FIRST_CLUSTER = 93;
