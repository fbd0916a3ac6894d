import { deflateSync, inflateSync, strToU8 } from 'fflate';

/** A text that waits for what must stand before it in a file. It is packed meanwhile. */
export interface WaitingText {
  add(piece: string): void;
  /** Returns the text as UTF-8, part by part, and forgets each part. */
  take(): Iterable<Uint8Array>;
}

/** The number of UTF-16 units that are packed together. To pack or unpack them takes a few milliseconds. */
const TOGETHER = 100_000;

/** Begins a text that waits. */
export function createWaitingText(): WaitingText {
  const packed: Uint8Array[] = [];
  let pieces: string[] = [];
  let units = 0;
  const pack = () => {
    packed.push(deflateSync(strToU8(pieces.join('')), { level: 6, mem: 8 }));
    pieces = [];
    units = 0;
  };
  return {
    add(piece) {
      pieces.push(piece);
      units += piece.length;
      if (units >= TOGETHER) pack();
    },
    *take() {
      pack();
      for (let part = packed.shift(); part; part = packed.shift()) yield inflateSync(part);
    },
  };
}
