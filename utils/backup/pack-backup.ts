import { counted } from './counted';

/** The means to follow and stop work on a file. */
export interface FileWork {
  readonly signal: AbortSignal;
  /** Called with the number of bytes of the file that have been read so far. */
  onRead(bytes: number): void;
}

/** Compresses a database file into `sink`, piece by piece. gzip adds the checksum of the whole. Rejects if the signal or the sink ends the work. */
export async function packBackup(file: Blob, sink: WritableStream<Uint8Array>, { signal, onRead }: FileWork): Promise<void> {
  await streamOf(file)
    .pipeThrough(counted(onRead))
    .pipeThrough(bytesThrough(new CompressionStream('gzip')))
    .pipeTo(sink, { signal });
}

/** TypeScript gives streams of files and of compression different kinds of buffers, although all are plain ones. */
export const streamOf = (file: Blob): ReadableStream<Uint8Array> => file.stream() as ReadableStream<Uint8Array>;
export const bytesThrough = (stream: CompressionStream | DecompressionStream): ReadableWritablePair<Uint8Array, Uint8Array> =>
  stream as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
