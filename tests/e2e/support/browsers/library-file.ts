import type { Surface } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** The ways of a browser to the library. */
interface LibraryWays {
  open(): Promise<Surface>;
  /** Returns how often its database has been written. */
  count(): Promise<number>;
  remove(): Promise<void>;
}

/**
 * Returns a function that empties the library. It deletes the library only where it has been written since it was made, for the next test pays
 * for a new one. The first call deletes it in any case, and counts the writes of an empty one.
 */
export function libraryCleaner({ open, count, remove }: LibraryWays): () => Promise<void> {
  /** Files cannot be read while the library writes them, as it may until its pages are gone. */
  const writes = async () => (await waitUntil('the library to be at rest', async () => ({ count: await count() }))).count;
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
 * Returns how often the library's database has been written, as SQLite counts it in the head of its file; 0 where there is none. Two equal counts
 * are the same database. Runs in the background of the extension; closes over nothing.
 */
export async function countWrites(): Promise<number> {
  type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> };
  /** SQLite's pool of files puts a head of its own before each. */
  const POOL_HEAD = 4_096;
  /** Where SQLite counts its writes: https://sqlite.org/fileformat2.html#file_change_counter */
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
