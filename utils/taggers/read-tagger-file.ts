import type { TaggerData } from './tagger-data';

/** Every browser and Node.js have this class, but the types of the language alone do not include it. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/**
 * The parts of a tagger's file, in this order. The file begins with the length of its header in four bytes, the lowest first. The header is
 * JSON and follows. Numbers of more than one byte begin with the lowest byte, as in the memory of every machine on which these browsers run.
 */
export const TAGGER_PARTS = ['words', 'starts', 'coarse', 'fine', 'rarity', 'features', 'ranks', 'weights'] as const;
export type TaggerPart = (typeof TAGGER_PARTS)[number];

/** The header of a tagger's file: the small values, and the length of each part in bytes. */
export interface TaggerHeader extends Pick<TaggerData, 'scale' | 'transitions' | 'folds'> {
  readonly lengths: Readonly<Record<TaggerPart, number>>;
}

/** The number of bytes that hold the length of the header. */
export const LENGTH_BYTES = 4;

/**
 * Reads the file of a tagger without a loop over its numbers, because the reader is waiting, and a loop is slow the first time that it
 * runs. Throws if the file is cut off.
 */
export function readTaggerFile(file: ArrayBuffer): TaggerData {
  const size = new DataView(file).getUint32(0, true);
  const decoder = new TextDecoder();
  const header: TaggerHeader = JSON.parse(decoder.decode(new Uint8Array(file, LENGTH_BYTES, size)));
  const { scale, transitions, folds, lengths } = header;
  let end = LENGTH_BYTES + size;
  const places = {} as Record<TaggerPart, number>;
  for (const part of TAGGER_PARTS) {
    places[part] = end;
    end += lengths[part];
  }
  const bytesOf = (part: TaggerPart) => new Uint8Array(file, places[part], lengths[part]);
  // A copy begins at an address that the larger numbers need.
  const copyOf = (part: TaggerPart) => file.slice(places[part], places[part] + lengths[part]);
  return {
    words: decoder.decode(bytesOf('words')),
    starts: new Uint32Array(copyOf('starts')),
    coarse: bytesOf('coarse'),
    fine: new Uint16Array(copyOf('fine')),
    rarity: bytesOf('rarity'),
    folds,
    features: new Uint32Array(copyOf('features')),
    ranks: new Uint32Array(copyOf('ranks')),
    weights: new Int8Array(file, places.weights, lengths.weights),
    scale,
    transitions,
  };
}
