/** A folder on the reader's computer that the reader has chosen for writing. */
export interface WritableFolder {
  readonly name: string;
  /** Returns the names of the files and folders in the folder. */
  names(): Promise<readonly string[]>;
  /** Returns whether there is a file at a path. */
  has(path: string): Promise<boolean>;
  /** Returns the content of a file, or `null` if there is none. */
  read(path: string): Promise<string | null>;
  /** Begins to write a file. It replaces the file at the path when it is closed. */
  write(path: string): Promise<FileInFolder>;
}
/** A file that is being written. */
export interface FileInFolder {
  write(chunks: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<void>;
  close(): Promise<void>;
  /** Gives the file up. The one that was there before stays as it is. */
  drop(): Promise<void>;
}

/** The parts of the File System Access API that not all browsers have. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Returns whether the browser can write into a folder that the reader chooses. */
export const canPickFolder = (): boolean => (globalThis as FolderPicker).showDirectoryPicker !== undefined;

/** Asks the reader for a folder. Returns `null` if the reader chooses none. Must be called in response to a click. */
export async function pickFolder(): Promise<WritableFolder | null> {
  try {
    // The browser remembers the folder that was chosen last with this id, and offers it first.
    const handle = await (globalThis as FolderPicker).showDirectoryPicker?.({ id: 'dramatis-export', mode: 'readwrite' });
    return handle ? folderOf(handle) : null;
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return null;
    throw problem;
  }
}

/** Returns a folder as this program uses it. */
export function folderOf(root: FileSystemDirectoryHandle): WritableFolder {
  return {
    name: root.name,
    async names() {
      const names: string[] = [];
      for await (const name of root.keys()) names.push(name);
      return names;
    },
    has: async (path) => (await fileAt(root, path, false)) !== null,
    async read(path) {
      const file = await fileAt(root, path, false);
      return file === null ? null : (await file.getFile()).text();
    },
    async write(path) {
      const file = await fileAt(root, path, true);
      if (file === null) throw new DOMException('The file cannot be made.', 'NotFoundError');
      const stream = await file.createWritable();
      return {
        async write(chunks) {
          await stream.write(new Blob([...chunks]));
        },
        close: () => stream.close(),
        drop: () => stream.abort(),
      };
    },
  };
}

/** Returns the file at a path, or `null` if there is none. `create` makes it and its folders. */
async function fileAt(root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<FileSystemFileHandle | null> {
  const [name = '', ...folders] = path.split('/').reverse();
  try {
    let folder = root;
    for (const part of folders.reverse()) folder = await folder.getDirectoryHandle(part, { create });
    return await folder.getFileHandle(name, { create });
  } catch (problem) {
    if (problem instanceof DOMException && (problem.name === 'NotFoundError' || problem.name === 'TypeMismatchError')) return null;
    throw problem;
  }
}
