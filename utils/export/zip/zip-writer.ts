import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../text/crc32';
import { joinBytes, numberBytes } from './bytes';
import type { PackedText } from './packed-text';

/** Writes a zip file by file. Each file is in memory only while it is added. */
export interface ZipWriter {
  /** Returns the next part of the zip, which has one more file. `isStored` leaves it uncompressed, which pictures already are. */
  add(path: string, content: Uint8Array<ArrayBuffer>, isStored?: boolean): Uint8Array<ArrayBuffer>;
  /** Returns the next parts of the zip, which have one more file whose content is packed already. */
  addPacked(path: string, content: PackedText): readonly Uint8Array<ArrayBuffer>[];
  /** Returns the directory, which ends the zip. */
  end(): Uint8Array<ArrayBuffer>;
}

/** The largest numbers in a zip without the 64-bit extension. */
const MAX_32 = 0xff_ff_ff_ff;
const MAX_16 = 0xff_ff;
/** The version of the format that a program must understand: 2.0 for compressed files, 4.5 for the 64-bit extension. */
const VERSION = 20;
const VERSION_64 = 45;
/** The flag of names in UTF-8. */
const UTF_8 = 0x08_00;

/**
 * Begins a zip. `time` is the date of its files, in ISO 8601. The sizes stand before the content of each file, because many readers of EPUB
 * need them there. Beyond 65,535 files or 4 GB, the directory uses the 64-bit extension.
 */
export function createZip(time: string): ZipWriter {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const [day, clock] = zipTimeOf(time);
  let offset = 0;
  /** Lists a file in the directory, and returns what stands before its content. */
  const head = (path: string, isPacked: boolean, sum: number, packedSize: number, size: number): Uint8Array<ArrayBuffer> => {
    const name = strToU8(path.toWellFormed());
    const facts = joinBytes([
      ...[UTF_8, isPacked ? 8 : 0, clock, day].map((value) => numberBytes(2, value)),
      ...[sum, packedSize, size].map((value) => numberBytes(4, value)),
      numberBytes(2, name.length),
    ]);
    const far = offset >= MAX_32 ? joinBytes([numberBytes(2, 1), numberBytes(2, 8), numberBytes(8, offset)]) : new Uint8Array();
    directory.push(
      joinBytes([
        numberBytes(4, 0x02_01_4b_50),
        numberBytes(2, VERSION_64),
        numberBytes(2, far.length > 0 ? VERSION_64 : VERSION),
        facts,
        numberBytes(2, far.length),
        // No comment, first disk, no attributes.
        new Uint8Array(10),
        numberBytes(4, Math.min(offset, MAX_32)),
        name,
        far,
      ]),
    );
    const part = joinBytes([numberBytes(4, 0x04_03_4b_50), numberBytes(2, VERSION), facts, numberBytes(2, 0), name]);
    offset += part.length + packedSize;
    return part;
  };
  return {
    add(path, content, isStored = false) {
      const packed = isStored ? content : deflateSync(content, { level: 6, mem: 8 });
      const isPacked = packed.length < content.length;
      const body = isPacked ? packed : content;
      return joinBytes([head(path, isPacked, crc32(content), body.length, content.length), body]);
    },
    addPacked(path, { parts, sum, size }) {
      const packedSize = parts.reduce((length, part) => length + part.length, 0);
      return [head(path, true, sum, packedSize, size), ...parts];
    },
    end() {
      const entries = joinBytes(directory);
      const count = directory.length;
      const isLarge = count > MAX_16 || offset + entries.length > MAX_32;
      return joinBytes([
        entries,
        ...(isLarge ? [largeEnd(count, entries.length, offset)] : []),
        numberBytes(4, 0x06_05_4b_50),
        numberBytes(4, 0),
        numberBytes(2, Math.min(count, MAX_16)),
        numberBytes(2, Math.min(count, MAX_16)),
        numberBytes(4, Math.min(entries.length, MAX_32)),
        numberBytes(4, Math.min(offset, MAX_32)),
        numberBytes(2, 0),
      ]);
    },
  };
}

/** Returns the end of the directory with numbers of 64 bits, and the place of this end. */
function largeEnd(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  return joinBytes([
    numberBytes(4, 0x06_06_4b_50),
    // The length of the rest of this record.
    numberBytes(8, 44),
    numberBytes(2, VERSION_64),
    numberBytes(2, VERSION_64),
    numberBytes(8, 0),
    ...[count, count, length, offset].map((value) => numberBytes(8, value)),
    numberBytes(4, 0x07_06_4b_50),
    numberBytes(4, 0),
    numberBytes(8, offset + length),
    numberBytes(4, 1),
  ]);
}

/** Returns the day and the time as a zip writes them: years since 1980, and steps of two seconds. */
function zipTimeOf(iso: string): readonly [day: number, clock: number] {
  const [year = 1980, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = (iso.match(/\d+/g) ?? []).map(Number);
  return [((Math.min(Math.max(year, 1980), 2107) - 1980) << 9) | (month << 5) | day, (hours << 11) | (minutes << 5) | (seconds >> 1)];
}
