import { SAFE_FOLDER } from './safe-folder';

/** Opens a file in the safe for writing, in any page of the extension. The file is there, whole, once the stream has been closed. */
export async function writeSafe(name: string): Promise<WritableStream<Uint8Array>> {
  const root = await navigator.storage.getDirectory();
  const safe = await root.getDirectoryHandle(SAFE_FOLDER, { create: true });
  const stream = await (await safe.getFileHandle(name, { create: true })).createWritable();
  return stream as WritableStream as WritableStream<Uint8Array>;
}
