import type { Result } from '../model';
import { counted } from './counted';
import { bytesThrough, type FileWork, streamOf } from './pack-backup';

/** The first bytes of a gzip file, and of an SQLite database. */
const GZIP = [0x1f, 0x8b];
const MAGIC = 'SQLite format 3\0';
/** The part of a database file that says how long it is. */
const HEAD_BYTES = 100;

/** The error that ends the unpacking of a file that is no whole database. */
class Unfit extends Error {
  constructor(readonly code: 'backupForeign' | 'backupDamaged') {
    super(code);
  }
}

/**
 * Writes the database of a backup into `sink`, piece by piece. The file can be compressed or not. Fails with `backupForeign` or
 * `backupDamaged`, if gzip's checksum is wrong or the database is shorter or longer than it says itself, so a small file cannot fill the disk.
 * Rejects if the signal or the sink ends the work.
 */
export async function unpackBackup(
  file: Blob,
  sink: WritableStream<Uint8Array>,
  { signal, onRead }: FileWork,
): Promise<Result<{ readonly bytes: number }>> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, at) => start[at] === byte);
  const read = streamOf(file).pipeThrough(counted(onRead));
  const length = checkedLength();
  try {
    const bytes = isPacked ? read.pipeThrough(bytesThrough(new DecompressionStream('gzip'))) : read;
    await bytes.pipeThrough(length.stream).pipeTo(sink, { signal });
    return { ok: true, value: { bytes: length.bytes() } };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, error: { code: error.code } };
    // A stream that fails in the middle of a pipe rejects with its own `TypeError` for data that is no gzip.
    if (error instanceof TypeError && isPacked && !signal.aborted) return { ok: false, error: { code: 'backupDamaged' } };
    throw error;
  }
}

/** Returns a stream that ends with an error unless what passes is a whole database by its own account. */
function checkedLength(): { readonly stream: TransformStream<Uint8Array, Uint8Array>; bytes(): number } {
  let head = new Uint8Array();
  let expected = Number.POSITIVE_INFINITY;
  let bytes = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      bytes += piece.length;
      if (head.length < HEAD_BYTES) {
        head = joined(head, piece.subarray(0, HEAD_BYTES - head.length));
        if (head.length === HEAD_BYTES) expected = lengthIn(head);
      }
      if (bytes > expected) throw new Unfit('backupDamaged');
      controller.enqueue(piece);
    },
    flush() {
      if (head.length < HEAD_BYTES) throw new Unfit('backupForeign');
      if (bytes < expected) throw new Unfit('backupDamaged');
    },
  });
  return { stream, bytes: () => bytes };
}

function joined(some: Uint8Array, more: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

/** Returns the length of a database in its header: the size of a page times their number (https://www.sqlite.org/fileformat.html). */
function lengthIn(head: Uint8Array): number {
  if (String.fromCharCode(...head.subarray(0, MAGIC.length)) !== MAGIC) throw new Unfit('backupForeign');
  const view = new DataView(head.buffer, head.byteOffset);
  const size = view.getUint16(16);
  return (size === 1 ? 65_536 : size) * view.getUint32(28);
}
