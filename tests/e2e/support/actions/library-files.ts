import type { BrowserSession } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';

/** A file in the extension's storage: its folders and its name, joined by slashes, and its content in base64. */
export interface StoredFile {
  readonly path: string;
  readonly content: string;
}
/** The size of the header that SQLite's pool of files puts before each file, in bytes. */
export const POOL_HEAD = 4_096;

/** Ends the library's owner, and returns all files of the extension. */
export async function readFiles(session: BrowserSession): Promise<readonly StoredFile[]> {
  await session.stopLibrary();
  // The worker holds its files for a moment after it has ended.
  return (await waitUntil('the files to be released', async () => ({ files: await session.inBackground(readAll) }))).files;
}

/** Ends the library's owner, and writes files into the extension's storage. */
export async function writeFiles(session: BrowserSession, files: readonly StoredFile[]): Promise<void> {
  await session.stopLibrary();
  await waitUntil('the files to be released', async () => {
    await session.inBackground(writeAll, files);
    return true;
  });
}

/** Returns the file of the library in SQLite's pool of files. Its content begins with the pool's header. */
export function libraryIn(files: readonly StoredFile[]): { readonly path: string; readonly bytes: Uint8Array } {
  const found = files.find(({ content }) => Buffer.from(content, 'base64').subarray(0, 12).toString('latin1') === '/library.db\0');
  if (!found) throw new Error('There is no library.');
  return { path: found.path, bytes: new Uint8Array(Buffer.from(found.content, 'base64')) };
}

export const storedFile = (path: string, bytes: Uint8Array): StoredFile => ({ path, content: Buffer.from(bytes).toString('base64') });

/** Runs in the background. */
async function readAll(): Promise<StoredFile[]> {
  type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> };
  const found: StoredFile[] = [];
  const visit = async (folder: Folder, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      if (entry.kind === 'directory') await visit(entry as Folder, `${path}${entry.name}/`);
      else {
        const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
        let binary = '';
        for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
        found.push({ path: path + entry.name, content: btoa(binary) });
      }
    }
  };
  await visit((await navigator.storage.getDirectory()) as Folder, '');
  return found;
}

/** Runs in the background. */
async function writeAll(files: readonly StoredFile[]): Promise<void> {
  for (const { path, content } of files) {
    let folder = await navigator.storage.getDirectory();
    const names = path.split('/');
    const name = names.pop() ?? '';
    for (const part of names) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)));
    await file.close();
  }
}
