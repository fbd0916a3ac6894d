/** The folder of SQLite's pool of files. */
export const POOL_FOLDER = 'library';
/** The subfolder in which the pool keeps its files, under random names. */
const FILES_FOLDER = '.opaque';
/** The size of the header that the pool puts before each file, in bytes. */
export const HEAD_BYTES = 4_096;
/** The layout of that header: the file's name, which ends with a zero byte, the flags, and the checksum of both. */
const FLAGS_AT = 512;
const CHECKSUM_AT = FLAGS_AT + 4;
const USED_BYTES = CHECKSUM_AT + 8;
/** The flag of a file whose header has a checksum (`FLAG_COMPUTE_DIGEST_V2` in the SQLite package). */
const HAS_CHECKSUM = 0x80;
const MAGIC = 'SQLite format 3\0';

/** A file in the pool. */
export interface PoolFile {
  readonly handle: FileSystemFileHandle;
  /** The name in the header. Empty if the pool does not use the file, `null` if the header is damaged. */
  readonly name: string | null;
  /** Whether the content begins as an SQLite database does. */
  readonly isDatabase: boolean;
}

/** Reads the headers of all files in the pool. The pool must not have them open. */
export async function readPool(): Promise<readonly PoolFile[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(POOL_FOLDER, { create: true });
  const files = await folder.getDirectoryHandle(FILES_FOLDER, { create: true });
  const found: PoolFile[] = [];
  for await (const handle of files.values()) {
    if (handle.kind !== 'file') continue;
    const file = await handle.getFile();
    const head = new Uint8Array(await file.slice(0, USED_BYTES).arrayBuffer());
    const start = new Uint8Array(await file.slice(HEAD_BYTES, HEAD_BYTES + MAGIC.length).arrayBuffer());
    found.push({ handle, name: nameIn(head), isDatabase: String.fromCharCode(...start) === MAGIC });
  }
  return found;
}

/**
 * Returns the name in the header of a pool file, as the pool itself reads it: empty for a file that the pool does not use, `null` for a
 * damaged header. The pool empties a file with a damaged header without a word, so the owner looks for such a file before.
 */
export function nameIn(head: Uint8Array): string | null {
  if (head.length < USED_BYTES) return '';
  const view = new DataView(head.buffer, head.byteOffset);
  const isWhole = checksumOf(head.subarray(0, CHECKSUM_AT), view.getUint32(FLAGS_AT)).every(
    (part, at) => part === view.getUint32(CHECKSUM_AT + at * 4, true),
  );
  if (!isWhole) return null;
  return new TextDecoder().decode(head.subarray(0, head.indexOf(0)));
}

/** Computes the checksum as the pool does, which then writes it in the byte order of the machine: little-endian wherever browsers run. */
function checksumOf(bytes: Uint8Array, flags: number): readonly [number, number] {
  if (!(flags & HAS_CHECKSUM)) return [0, 0];
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 2_654_435_761);
    second = Math.imul(second ^ byte, 104_729);
  }
  return [first >>> 0, second >>> 0];
}
