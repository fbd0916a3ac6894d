import type { Surface } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** The functions that give access to a browser's library. */
interface LibraryWays {
  /** Opens the library in a tab. */
  open(): Promise<Surface>;
  /** Returns the number of writes to the library's database. */
  count(): Promise<number>;
  /** Deletes the library's database. */
  remove(): Promise<void>;
}

/**
 * Returns a function that empties the library by deleting its database. The first call then creates an empty database and notes how many
 * writes that took. Later calls delete the database only if there have been more writes than that, because creating a new database takes
 * time.
 */
export function libraryCleaner({ open, count, remove }: LibraryWays): () => Promise<void> {
  /**
   * Returns the number of writes. The library's files cannot be read while the library is writing, so this retries until the writing has
   * stopped. Sometimes that happens only after the library's pages have been closed.
   */
  const writes = async () => (await waitUntil('the library to stop writing', async () => ({ count: await count() }))).count;
  let empty: number | undefined;
  return async () => {
    if (empty !== undefined && (await writes()) <= empty) return;
    await remove();
    if (empty !== undefined) return;
    const library = await open();
    await library.waitFor('the empty library', () => document.querySelector('.statement h2'));
    await library.close();
    empty = await writes();
  };
}

/**
 * Returns the number of writes to the library's database, which SQLite counts in the file's header, or 0 if there is no database. Equal
 * counts mean that the database has not changed. Is injected into the extension's background as source text, so it must be self-contained.
 */
export async function countWrites(): Promise<number> {
  type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> };
  /** The length of the header that SQLite's file pool puts before each file, in bytes. */
  const POOL_HEAD = 4_096;
  /** The offset of the write counter in an SQLite file, in bytes: https://sqlite.org/fileformat2.html#file_change_counter */
  const COUNTER = 24;
  const countIn = async (folder: Folder): Promise<number> => {
    let count = 0;
    for await (const entry of folder.values()) {
      // A kept copy of the library is a change too, even if the library itself was then replaced by one with fewer writes.
      if (folder.name === 'library-safe') return Number.MAX_SAFE_INTEGER;
      if (entry.kind === 'directory') count = Math.max(count, await countIn(entry as Folder));
      else {
        const head = await (await entry.getFile()).slice(POOL_HEAD, POOL_HEAD + COUNTER + 4).arrayBuffer();
        const isDatabase = new TextDecoder().decode(head.slice(0, 15)) === 'SQLite format 3';
        if (isDatabase) count = Math.max(count, new DataView(head).getUint32(COUNTER));
      }
    }
    return count;
  };
  return countIn((await navigator.storage.getDirectory()) as Folder);
}
