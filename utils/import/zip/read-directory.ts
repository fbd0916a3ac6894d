import type { ImportFile, ImportPorts } from '../import-file';
import type { Refusal } from '../import-format';
import { LIMITS } from '../limits';

/** A file in a zip, as the directory at the end of the zip describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** The position of its local header. */
  readonly offset: number;
}

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
/** The size of the record at the end of a zip, and the maximum size of the comment in it. */
const END_SIZE = 22;
const MAX_COMMENT = 0xff_ff;
const ENTRY_SIZE = 46;
const UTF8_FLAG = 0x08_00;

const DAMAGED: Refusal = { code: 'zipDamaged' };

/** Reads the directory of a zip. A zip that is larger unpacked than any real export, or whose files overlap, is refused. */
export async function readDirectory(file: ImportFile, ports: ImportPorts): Promise<readonly ZipEntry[] | Refusal> {
  const tailStart = Math.max(0, file.size - END_SIZE - MAX_COMMENT);
  const tail = viewOf(await file.read(tailStart, file.size));
  const end = endRecord(tail);
  if (end < 0) return DAMAGED;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  // A zip of the larger kind (zip64) has these values, and its real ones elsewhere.
  if (count === 0xff_ff || start === 0xff_ff_ff_ff || size === 0xff_ff_ff_ff) return { code: 'zipUnsupported' };
  if (count > LIMITS.zipMembers || size > LIMITS.zipNames) return { code: 'zipTooLarge' };
  if (start + size > tailStart + end) return DAMAGED;
  const entries = entriesIn(viewOf(await file.read(start, start + size)), count, ports);
  if (!entries) return DAMAGED;
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.zipUnpacked) return { code: 'zipTooLarge' };
  // Files that overlap unpack to far more than the zip contains.
  return entries.reduce((sum, entry) => sum + entry.packed, 0) > file.size ? { code: 'zipTooLarge' } : entries;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endRecord(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) === END && at + END_SIZE + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return -1;
}

function entriesIn(directory: DataView, count: number, ports: ImportPorts): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_SIZE > directory.byteLength || directory.getUint32(at, true) !== ENTRY) return null;
    const flags = directory.getUint16(at + 8, true);
    const nameLength = directory.getUint16(at + 28, true);
    if (at + ENTRY_SIZE + nameLength > directory.byteLength) return null;
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_SIZE, nameLength);
    entries.push({
      name: nameOf(name, (flags & UTF8_FLAG) !== 0, ports),
      method: directory.getUint16(at + 10, true),
      isLocked: (flags & 1) !== 0,
      crc: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return entries;
}

/** Decodes a name. Zips of old programs do not say the encoding; most are in UTF-8 all the same. */
function nameOf(bytes: Uint8Array, isUtf8: boolean, ports: ImportPorts): string {
  const name = ports.decode(bytes, 'utf-8') ?? '';
  return isUtf8 || !name.includes('\uFFFD') ? name : (ports.decode(bytes, 'windows-1252') ?? name);
}
