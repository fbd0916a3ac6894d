import type { Chunk } from '../../export/exporter';

/** The size from which parts of a file are handed to the browser, which keeps large blobs outside the memory of the page. */
const PART = 4_000_000;

/** Collects the parts of a file that will be downloaded. */
export interface BlobParts {
  add(chunks: readonly Chunk[]): void;
  end(mediaType: string): Blob;
}

/** Creates an empty file. */
export function createBlobParts(): BlobParts {
  const parts: Blob[] = [];
  let waiting: Chunk[] = [];
  let size = 0;
  const pack = () => {
    if (waiting.length > 0) parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  return {
    add(chunks) {
      for (const chunk of chunks) {
        waiting.push(chunk);
        size += chunk.length;
        if (size >= PART) pack();
      }
    },
    end(mediaType) {
      pack();
      return new Blob(parts, { type: mediaType });
    },
  };
}
