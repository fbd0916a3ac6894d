import { waitUntil } from '../../../scripts/browsers/wait-until';
import type { RestoreMode } from '../../../utils/model';
import type { ExtensionSession } from './session-types';

/** The number of bytes that are passed to or from a page at once. */
const CHUNK = 3_000_000;
/** The time limit for making or restoring a backup, in milliseconds. */
const LIMIT = { limit: 1_800_000 };

/** The page's window, with the file that is being passed to it piece by piece. */
interface PassingWindow {
  passed?: { readonly name: string; readonly stream: FileSystemWritableFileStream };
}

/** Makes a backup with the button of the page, and returns its file and the time that it took, in milliseconds. */
export async function backUpByPage(session: ExtensionSession): Promise<{ readonly file: Uint8Array; readonly time: number }> {
  await openBackups(session);
  const start = performance.now();
  await session.evaluate(() => document.querySelector<HTMLElement>('[data-action=back-up]')?.click());
  await waitUntil('the backup', () => stateOf(session, 'data-backup', ['done', 'failed']), LIMIT);
  const time = performance.now() - start;
  await expectState(session, 'data-backup', 'done');
  const pieces: Uint8Array[] = [];
  for (let at = 0; ; at += CHUNK) {
    const piece = Buffer.from(await session.evaluate(readPiece, at, CHUNK), 'base64');
    if (piece.length === 0) break;
    pieces.push(piece);
  }
  await session.evaluate(dropFiles);
  return { file: new Uint8Array(Buffer.concat(pieces)), time };
}

/** Restores a file with the buttons of the page. Returns the time that it took, in milliseconds. */
export async function restoreByPage(session: ExtensionSession, file: Uint8Array, mode: RestoreMode): Promise<number> {
  await openBackups(session);
  const name = `measured-${Date.now()}.gz`;
  await session.evaluate(beginFile, name);
  for (let at = 0; at < file.length; at += CHUNK)
    await session.evaluate(addPiece, Buffer.from(file.subarray(at, at + CHUNK)).toString('base64'));
  const start = performance.now();
  await session.evaluate(chooseFile);
  await waitUntil('the preview', () => stateOf(session, 'data-restore', ['preview', 'failed']), LIMIT);
  await expectState(session, 'data-restore', 'preview');
  const action = mode === 'merge' ? 'merge-backup' : 'replace-by-backup';
  await session.evaluate((wanted: string) => document.querySelector<HTMLElement>(`[data-action=${wanted}]`)?.click(), action);
  await waitUntil('the restore', () => stateOf(session, 'data-restore', ['done', 'asking', 'failed']), LIMIT);
  const time = performance.now() - start;
  await expectState(session, 'data-restore', 'done');
  await session.evaluate(dropFiles);
  return time;
}

async function openBackups(session: ExtensionSession): Promise<void> {
  await session.evaluate(() => {
    location.hash = '#/backup';
  });
  await waitUntil('the page of backups', () => session.evaluate(() => document.querySelector('[data-action=back-up]') !== null));
}

const stateOf = (session: ExtensionSession, name: string, ends: readonly string[]): Promise<boolean> =>
  session.evaluate(
    (attribute: string, wanted: readonly string[]) =>
      wanted.includes(document.querySelector(`[${attribute}]`)?.getAttribute(attribute) ?? ''),
    name,
    ends,
  );
async function expectState(session: ExtensionSession, name: string, wanted: string): Promise<void> {
  const found = await session.evaluate((attribute: string) => {
    const place = document.querySelector(`[${attribute}]`);
    return [place?.getAttribute(attribute), place?.textContent].join(': ');
  }, name);
  if (!found.startsWith(wanted)) throw new Error(found);
}

/** Reads a piece of the compressed backup that the page has just made. Runs in the page. */
async function readPiece(at: number, length: number): Promise<string> {
  const root = await navigator.storage.getDirectory();
  const safe = await root.getDirectoryHandle('library-safe');
  for await (const handle of safe.values()) {
    if (handle.kind !== 'file' || !handle.name.endsWith('.gz')) continue;
    const bytes = new Uint8Array(await (await handle.getFile()).slice(at, at + length).arrayBuffer());
    let binary = '';
    for (let from = 0; from < bytes.length; from += 8_192) binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
    return btoa(binary);
  }
  throw new Error('There is no compressed backup.');
}

/** Deletes the files that the measurement has made. Runs in the page. */
async function dropFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const folder of ['library-safe', 'measured']) {
    const files = (await root.getDirectoryHandle(folder, { create: true })) as FileSystemDirectoryHandle & {
      keys(): AsyncIterable<string>;
    };
    for await (const name of files.keys()) if (name.endsWith('.gz')) await files.removeEntry(name);
  }
}

/** Runs in the page, as the two functions below. */
async function beginFile(name: string): Promise<void> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('measured', { create: true });
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  // In Firefox, each function has a global object of its own.
  (window as PassingWindow).passed = { name, stream };
}

async function addPiece(content: string): Promise<void> {
  await (window as PassingWindow).passed?.stream.write(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)));
}

async function chooseFile(): Promise<void> {
  const { passed } = window as PassingWindow;
  if (!passed) throw new Error('There is no file.');
  const { name, stream } = passed;
  await stream.close();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('measured');
  const chosen = new DataTransfer();
  chosen.items.add(await (await folder.getFileHandle(name)).getFile());
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
