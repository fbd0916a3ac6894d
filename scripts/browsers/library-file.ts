import type { Surface } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** The functions through which a browser gives access to its library. */
interface LibraryWays {
  /** Opens the library in a tab. */
  open(): Promise<Surface>;
  /** Returns the number of writes to its database. */
  count(): Promise<number>;
  /** Deletes its database. */
  remove(): Promise<void>;
}

/**
 * Returns a function that empties the library. It deletes the database only if something was written to it after its creation, because the
 * next test would have to create a new one. The first call always deletes it, and counts the writes of an empty library.
 */
export function libraryCleaner({ open, count, remove }: LibraryWays): () => Promise<void> {
  /**
   * Counts the writes. Retries while the library is writing, because its files cannot be read then. It may write until its pages are gone.
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
 * Returns the number of writes to the database of the library, which SQLite counts in the header of the file, or 0 if there is no database.
 * Equal counts mean that the database has not changed. Runs in the background of the extension and must not refer to anything outside
 * itself.
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
