import { inflateSync } from 'fflate';
import { crc32 } from '../../text/crc32';
import { type ImportFile, type ImportPorts, ReadError } from '../import-file';
import type { Refusal } from '../import-format';
import { LIMITS } from '../limits';
import { readDirectory, type ZipEntry } from './read-directory';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIZE = 30;
const LOCAL = 0x04_03_4b_50;

/** A file in a zip that is left out, and why. */
export interface LeftOut {
  readonly name: string;
  readonly refusal: Refusal;
}
/** The files in a zip. Each is unpacked when it is read, which rejects with a `ReadError` if it is damaged. */
export interface OpenZip {
  readonly files: readonly ImportFile[];
  readonly left: readonly LeftOut[];
}

/** Opens a zip. Files with names that lead out of the zip, encrypted files and files that are too large are left out. */
export async function openZip(zip: ImportFile, ports: ImportPorts): Promise<OpenZip | Refusal> {
  const entries = await readDirectory(zip, ports);
  if (!('length' in entries)) return entries;
  const files: ImportFile[] = [];
  const left: LeftOut[] = [];
  const names = new Set<string>();
  const unpack = unpackerOf(zip);
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/');
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) continue;
    const refusal = refusalOf(entry, name);
    if (refusal) left.push({ name, refusal });
    else if (!names.has(name))
      files.push({ name, size: entry.size, read: async (start, end) => (await unpack(entry)).subarray(start, end) });
    names.add(name);
  }
  return { files, left };
}

function refusalOf({ isLocked, method, size }: ZipEntry, name: string): Refusal | null {
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')) return { code: 'pathUnsafe' };
  if (isLocked) return { code: 'zipLocked' };
  if (method !== STORED && method !== DEFLATED) return { code: 'zipUnsupported' };
  return size > LIMITS.wholeFile ? { code: 'fileTooLarge' } : null;
}

/** Returns a function that unpacks files of a zip. It keeps the last one, because a file is read in several parts. */
function unpackerOf(zip: ImportFile): (entry: ZipEntry) => Promise<Uint8Array> {
  let last: { readonly entry: ZipEntry; readonly bytes: Uint8Array } | null = null;
  return async (entry) => {
    if (last?.entry !== entry) last = { entry, bytes: await unpack(zip, entry) };
    return last.bytes;
  };
}

async function unpack(zip: ImportFile, { offset, packed, size, method, crc }: ZipEntry): Promise<Uint8Array> {
  const local = await zip.read(offset, offset + LOCAL_SIZE);
  const view = new DataView(local.buffer, local.byteOffset, local.byteLength);
  if (local.length < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) throw new ReadError('zipDamaged');
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const data = await zip.read(start, start + packed);
  const bytes = method === STORED ? data : inflated(data, size);
  // The checksum also shows that a file is larger than the directory says.
  if (bytes.length !== size || crc32(bytes) !== crc) throw new ReadError('zipDamaged');
  return bytes;
}

/** Unpacks data to the size that the directory gives, so that a bomb gets no more memory. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    // fflate throws for data that is damaged or longer than `size`.
    throw new ReadError('zipDamaged');
  }
}
