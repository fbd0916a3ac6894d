/** The number of bytes that are read, written or overwritten at once. */
export const CHUNK = 1 << 20;

/** An open file. Only workers can open files in this way, so TypeScript's types for documents lack it. */
export interface OpenFile {
  read(target: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  getSize(): number;
  truncate(bytes: number): void;
  flush(): void;
  close(): void;
}

/** A file that can be read piece by piece. */
export interface Source {
  readonly bytes: number;
  /** Reads into `target` from the position `at`, and returns the number of bytes read. Throws if there are none. */
  read(target: Uint8Array, at: number): number;
}

/** Opens a file exclusively. It must be closed again. */
export const openFile = (handle: FileSystemFileHandle): Promise<OpenFile> =>
  (handle as FileSystemFileHandle & { createSyncAccessHandle(): Promise<OpenFile> }).createSyncAccessHandle();

/** Calls `work` with the content of a file from the position `from` on, which can be read piece by piece. */
export async function withHandle<T>(handle: FileSystemFileHandle, from: number, work: (source: Source) => Promise<T>): Promise<T> {
  const open = await openFile(handle);
  try {
    const bytes = Math.max(0, open.getSize() - from);
    const read = (target: Uint8Array, at: number) => {
      const count = open.read(target.subarray(0, Math.min(target.length, bytes - at)), { at: at + from });
      if (count === 0) throw new Error('read() failed.');
      return count;
    };
    return await work({ bytes, read });
  } finally {
    open.close();
  }
}

/** Returns a function that returns the next piece of a file at each call, and `undefined` at its end. Calls `beat` at each piece. */
export function piecesOf(source: Source, beat: () => void): () => Uint8Array | undefined {
  let at = 0;
  return () => {
    if (at >= source.bytes) return undefined;
    const chunk = new Uint8Array(CHUNK);
    const piece = chunk.subarray(0, source.read(chunk, at));
    at += piece.length;
    beat();
    return piece;
  };
}

/** The size to which SQLite's file pool limits the size of a file: a whole number of these, in bytes. */
const SECTOR = 512;
const MAGIC = 'SQLite format 3\0';

/** Returns whether a file begins as an SQLite database does, and has a possible size. */
export function isDatabaseFile(source: Source): boolean {
  if (source.bytes < SECTOR || source.bytes % SECTOR !== 0) return false;
  const start = new Uint8Array(MAGIC.length);
  source.read(start, 0);
  return String.fromCharCode(...start) === MAGIC;
}
