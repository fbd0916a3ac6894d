import type { StoredFile } from '../library-storage';
import { CHUNK, openFile, type Source, withHandle } from './open-file';

/** The folder beside the pool. It contains whole database files, as any program that reads SQLite can open them. */
export const SAFE_FOLDER = 'library-safe';
/** The ending of the name of a file that is still being written. */
const UNFINISHED = '.part';
/** The beginning of the name of a file that is about to replace the library. See `opfs-storage.ts`. */
export const PENDING = 'pending-';

/** `move` renames a file, and replaces any file that has the name. TypeScript's types lack it. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(SAFE_FOLDER, { create: true });

async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const name of (await folder()).keys()) found.push(name);
  return found;
}

/** Lists the files in the safe that the reader may see. */
export async function listSafe(): Promise<readonly StoredFile[]> {
  const safe = await folder();
  const visible = (await names()).filter((name) => !name.endsWith(UNFINISHED) && !name.startsWith(PENDING));
  return Promise.all(visible.map(async (name) => ({ name, bytes: (await (await safe.getFileHandle(name)).getFile()).size })));
}

/** Returns the name of the file that is about to replace the library, or `undefined` if there is none. */
export const pendingName = async (): Promise<string | undefined> =>
  (await names()).find((name) => name.startsWith(PENDING) && !name.endsWith(UNFINISHED));

/** Deletes the files that were not written completely. */
export async function dropUnfinished(): Promise<void> {
  const safe = await folder();
  for (const name of await names()) if (name.endsWith(UNFINISHED)) await safe.removeEntry(name);
}

/** Writes a file under a name that marks it as unfinished. `finish` then gives it its name. Calls `beat` between the pieces. */
export async function writeUnfinished(name: string, source: Source, beat: () => void): Promise<void> {
  const target = await openFile(await (await folder()).getFileHandle(name + UNFINISHED, { create: true }));
  try {
    target.truncate(0);
    const chunk = new Uint8Array(CHUNK);
    for (let at = 0; at < source.bytes; ) {
      const piece = chunk.subarray(0, source.read(chunk, at));
      // Firefox reports a full disk only by writing less.
      if (target.write(piece, { at }) !== piece.length) throw new DOMException('write() failed.', 'QuotaExceededError');
      at += piece.length;
      beat();
    }
    target.flush();
  } finally {
    target.close();
  }
}

/** Gives a completely written file its name. Does nothing if there is no such file. */
export async function finish(name: string): Promise<void> {
  if (!(await names()).includes(name + UNFINISHED)) return;
  await ((await (await folder()).getFileHandle(name + UNFINISHED)) as Movable).move(name);
}

/** Calls `work` with a file in the safe, which can be read piece by piece. */
export async function withFile<T>(name: string, work: (source: Source) => Promise<T>): Promise<T> {
  return withHandle(await (await folder()).getFileHandle(name), 0, work);
}

/** Overwrites a file in the safe with zeros and deletes it. Does nothing if there is no such file. */
export async function destroy(name: string, beat: () => void): Promise<void> {
  if (!(await names()).includes(name)) return;
  const safe = await folder();
  const open = await openFile(await safe.getFileHandle(name));
  try {
    const zeros = new Uint8Array(CHUNK);
    const bytes = open.getSize();
    for (let at = 0; at < bytes; at += CHUNK) {
      open.write(zeros.subarray(0, Math.min(CHUNK, bytes - at)), { at });
      beat();
    }
    open.flush();
  } finally {
    open.close();
  }
  await safe.removeEntry(name);
}
