/** The database in which the browser keeps the folder, because only it can store such a handle. */
const DATABASE = 'backup-folder';
const STORE = 'handles';
const KEY = 'folder';

/** A folder with the permissions that Chromium gives for it. TypeScript's types lack them. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
};
declare const showDirectoryPicker: (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<Folder>;

/** The folder into which backups are written, in browsers that can write into one. */
export const backupFolder = {
  isPossible: typeof globalThis === 'object' && 'showDirectoryPicker' in globalThis,
  /** Returns the name of the folder, or `null` if the reader has chosen none. */
  name: async (): Promise<string | null> => (await stored())?.name ?? null,
  /** Asks the reader for a folder, and returns its name; `null` if the reader chooses none. Must be called while a click is handled. */
  async choose(): Promise<string | null> {
    try {
      const folder = await showDirectoryPicker({ id: 'backup', mode: 'readwrite' });
      await inStore('readwrite', (store) => store.put(folder, KEY));
      return folder.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    }
  },
  forget: async (): Promise<void> => void (await inStore('readwrite', (store) => store.delete(KEY))),
  /**
   * Opens a new file in the folder; `null` if there is no folder, or the reader does not allow it. `remove` deletes the file again. Must be
   * called soon after a click.
   */
  async open(name: string): Promise<{ readonly stream: WritableStream<Uint8Array>; remove(): Promise<void> } | null> {
    const folder = await stored();
    if (!folder) return null;
    const wanted = { mode: 'readwrite' } as const;
    const state = (await folder.queryPermission(wanted)) === 'granted' ? 'granted' : await folder.requestPermission(wanted);
    if (state !== 'granted') return null;
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    return { stream: stream as WritableStream as WritableStream<Uint8Array>, remove: () => folder.removeEntry(name) };
  },
};

const stored = async (): Promise<Folder | undefined> =>
  backupFolder.isPossible ? ((await inStore('readonly', (store) => store.get(KEY))) as Folder | undefined) : undefined;

/** Makes one request in the store. */
function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      opening.result.close();
      resolve(request.result);
    };
    transaction.onerror = () => reject(transaction.error);
  };
  return promise;
}
