import type { KeptFile } from '../../model';
import type { LibraryStorage, StoredFile } from '../library-storage';

/** The time for which the copy from before an update is kept, in milliseconds. Articles deleted since are still in it until then. */
export const COPY_MS = 7 * 24 * 60 * 60_000;
const DAMAGED = /^damaged-(\d{1,16})\.sqlite$/;
const COPY = /^version-\d{1,9}-(\d{1,16})\.sqlite$/;

/** Returns the name under which a damaged file is kept. `now` is in milliseconds since 1970. */
export const damagedName = (now: number): string => `damaged-${now}.sqlite`;
/** Returns the name of the copy from before a migration. `version` is the version of the copied file. */
export const copyName = (version: number, now: number): string => `version-${version}-${now}.sqlite`;

/** Lists the kept files, the latest first. */
export async function listKept(storage: LibraryStorage): Promise<readonly KeptFile[]> {
  const files = (await storage.list()).flatMap((file) => keptFile(file) ?? []);
  return files.sort((a, b) => b.at - a.at);
}

function keptFile({ name, bytes }: StoredFile): KeptFile | null {
  const damaged = DAMAGED.exec(name);
  if (damaged) return { name, kind: 'damaged', at: Number(damaged[1]), bytes, until: null };
  const copy = COPY.exec(name);
  return copy && { name, kind: 'copy', at: Number(copy[1]), bytes, until: Number(copy[1]) + COPY_MS };
}

/**
 * Deletes the copies whose time is over, and all but the newest. Copies with a date in the future are deleted too, because otherwise a clock
 * that was wrong once would keep them for ever.
 */
export async function expireCopies(storage: LibraryStorage, now: number): Promise<void> {
  const copies = (await listKept(storage)).filter(({ kind }) => kind === 'copy');
  for (const [index, { name, at }] of copies.entries())
    if (index > 0 || at + COPY_MS <= now || at > now + COPY_MS) await storage.discard(name);
}
