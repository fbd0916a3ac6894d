import { SAFE_FOLDER } from './safe-folder';

/** Reads a file that is kept beside the library, in any page of the extension. Returns `null` if it has been deleted. */
export async function readKept(name: string): Promise<Blob | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const safe = await root.getDirectoryHandle(SAFE_FOLDER);
    return await (await safe.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
