import type { ImportReason } from '../model';

/** A file to import. It is read in parts, so that a large file need not be in memory. */
export interface ImportFile {
  /** The name, with the path from the folder that the reader chose, separated by «/». */
  readonly name: string;
  /** The size in bytes. */
  readonly size: number;
  /** Returns the bytes from `start` up to `end`, or fewer at the end of the file. Rejects if the file cannot be read. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The functions of the browser that an import needs. */
export interface ImportPorts {
  /** Decodes bytes and replaces invalid ones by U+FFFD. Removes a byte order mark. Returns `null` if the encoding is unknown. */
  decode(bytes: Uint8Array, encoding: string): string | null;
  /** Encodes a text in UTF-8. */
  encode(text: string): Uint8Array;
  /** Returns the key that is equal for addresses of the same article. */
  keyOf(address: string): string;
}

/** Returns a file whose content is in memory. */
export const fileOfBytes = (name: string, bytes: Uint8Array): ImportFile => ({
  name,
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

/** The error for a file whose bytes cannot be read. */
export class ReadError extends Error {
  constructor(readonly code: ImportReason) {
    super(code);
  }
}

/** Returns a file that rejects with a `ReadError` if it cannot be read, for example because it was moved after it had been chosen. */
export const guarded = (file: ImportFile): ImportFile => ({
  name: file.name,
  size: file.size,
  async read(start, end) {
    try {
      return await file.read(start, end);
    } catch {
      throw new ReadError('fileUnreadable');
    }
  },
});
