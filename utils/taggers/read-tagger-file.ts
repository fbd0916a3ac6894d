import type { TaggerData } from './tagger-data';

/** Every browser and Node.js have this class, but the types of the language alone do not include it. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/**
 * The parts of a tagger's file, in this order. The file begins with the length of its header in four bytes, the lowest first. The header is
 * JSON and follows. `steps` holds the differences between the indices of the features, and the numbers of the fine clusters are split into
 * two bytes each.
 */
export const TAGGER_PARTS = ['words', 'coarse', 'fineLow', 'fineHigh', 'rarity', 'steps', 'weights'] as const;
export type TaggerPart = (typeof TAGGER_PARTS)[number];

/** The header of a tagger's file: the small values, and the length of each part in bytes. */
export interface TaggerHeader {
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly folds: string;
  /** The number of features. */
  readonly features: number;
  readonly lengths: Readonly<Record<TaggerPart, number>>;
}

/** The number of bytes that hold the length of the header. */
export const LENGTH_BYTES = 4;
/** The largest byte in `steps`. It means that the difference continues in the next byte. */
export const CONTINUED = 90;

/** Reads the file of a tagger. The weights are not copied, so that reading takes little time. Throws if the file is cut off. */
export function readTaggerFile(file: ArrayBuffer): TaggerData {
  const size = new DataView(file).getUint32(0, true);
  const decoder = new TextDecoder();
  const { scale, transitions, folds, features, lengths } = JSON.parse(
    decoder.decode(new Uint8Array(file, LENGTH_BYTES, size)),
  ) as TaggerHeader;
  const places = new Map<TaggerPart, number>();
  let end = LENGTH_BYTES + size;
  for (const part of TAGGER_PARTS) {
    places.set(part, end);
    end += lengths[part];
  }
  const bytesOf = (part: TaggerPart) => new Uint8Array(file, places.get(part), lengths[part]);
  const high = bytesOf('fineHigh');
  return {
    words: decoder.decode(bytesOf('words')),
    coarse: bytesOf('coarse'),
    fine: Uint16Array.from(bytesOf('fineLow'), (low, at) => low | ((high[at] ?? 0) << 8)),
    rarity: bytesOf('rarity'),
    folds,
    features: readSteps(bytesOf('steps'), features),
    weights: new Int8Array(file, places.get('weights'), lengths.weights),
    scale,
    transitions,
  };
}

/** Returns the numbers of which `steps` holds the differences. */
function readSteps(steps: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let number = 0;
  let at = 0;
  for (const step of steps) {
    number += step;
    if (step < CONTINUED) numbers[at++] = number;
  }
  return numbers;
}
