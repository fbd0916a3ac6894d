import { Deflate } from 'fflate';
import { crc32 } from '../../text/crc32';

/** A packed file (DEFLATE), in parts. */
export interface PackedText {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  /** The checksum (CRC-32) of the unpacked bytes. */
  readonly sum: number;
  /** The number of unpacked bytes. */
  readonly size: number;
}

/** Packs a file piece by piece, so that it is in memory only in its packed form. */
export interface TextPacker {
  add(piece: Uint8Array): void;
  end(): PackedText;
}

/** Begins a packed file. */
export function createTextPacker(): TextPacker {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [sum, size] = [0, 0];
  const deflate = new Deflate({ level: 6, mem: 8 }, (part) => {
    if (part.length > 0) parts.push(part.slice());
  });
  return {
    add(piece) {
      sum = crc32(piece, sum);
      size += piece.length;
      deflate.push(piece);
    },
    end() {
      deflate.push(new Uint8Array(), true);
      return { parts, sum, size };
    },
  };
}
