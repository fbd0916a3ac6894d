import type { KeptFile } from '../../model';
import { PASSING_MS } from '../library';
import type { LibraryStorage, StoredFile } from '../library-storage';

/** The time for which the copy from before an update is kept, in milliseconds. Articles deleted since are still in it until then. */
export const COPY_MS = 7 * 24 * 60 * 60_000;
/** The time for which the library from before a restore is kept, in milliseconds. */
export const REPLACED_MS = 30 * 24 * 60 * 60_000;
const DAMAGED = /^damaged-(\d{1,16})\.sqlite$/;
const COPY = /^version-\d{1,9}-(\d{1,16})\.sqlite$/;
const REPLACED = /^replaced-(\d{1,16})\.sqlite$/;
const PASSING = /^(?:backup|incoming)-(\d{1,16})\.sqlite(\.gz)?$/;

/** Returns the name under which a damaged file is kept. `now` is in milliseconds since 1970. */
export const damagedName = (now: number): string => `damaged-${now}.sqlite`;
/** Returns the name of the copy from before a migration. `version` is the version of the copied file. */
export const copyName = (version: number, now: number): string => `version-${version}-${now}.sqlite`;
/** Returns the name under which the library from before a restore is kept. */
export const replacedName = (now: number): string => `replaced-${now}.sqlite`;
/** Returns the name of the copy from which a backup is made. */
export const backupName = (now: number): string => `backup-${now}.sqlite`;

/** Returns the name under which a file is put into the safe to be restored. */
export const incomingName = (now: number): string => `incoming-${now}.sqlite`;

/** Returns whether a name is that of a file that exists only while a backup is made or restored. A compressed one may still be downloading. */
export const isPassing = (name: string): boolean => PASSING.test(name) && !name.endsWith('.gz');
/** Returns whether a name is that of a file that can be restored: one that was put there for it, or one that the library keeps. */
export const isRestorable = (name: string): boolean => isPassing(name) || COPY.test(name) || REPLACED.test(name);

/** Lists the kept files, the latest first. */
export async function listKept(storage: LibraryStorage): Promise<readonly KeptFile[]> {
  const files = (await storage.list()).flatMap((file) => keptFile(file) ?? []);
  return files.sort((a, b) => b.at - a.at);
}

function keptFile({ name, bytes }: StoredFile): KeptFile | null {
  const damaged = DAMAGED.exec(name);
  if (damaged) return { name, kind: 'damaged', at: Number(damaged[1]), bytes, until: null };
  const replaced = REPLACED.exec(name);
  if (replaced) return { name, kind: 'replaced', at: Number(replaced[1]), bytes, until: Number(replaced[1]) + REPLACED_MS };
  const copy = COPY.exec(name);
  return copy && { name, kind: 'copy', at: Number(copy[1]), bytes, until: Number(copy[1]) + COPY_MS };
}

/**
 * Deletes the files whose time is over, and all copies from before updates but the newest. Files with a date in the future are deleted too,
 * because otherwise a clock that was wrong once would keep them for ever.
 */
export async function expireCopies(storage: LibraryStorage, now: number): Promise<void> {
  const kept = await listKept(storage);
  const copies = kept.filter(({ kind }) => kind === 'copy');
  for (const [index, { name, at }] of copies.entries()) if (index > 0 || isOver(at, COPY_MS, now)) await storage.discard(name);
  for (const { name, at, kind } of kept) if (kind === 'replaced' && isOver(at, REPLACED_MS, now)) await storage.discard(name);
  for (const { name } of await storage.list()) {
    const passing = PASSING.exec(name);
    if (passing && isOver(Number(passing[1]), PASSING_MS, now)) await storage.discard(name);
  }
}

const isOver = (at: number, time: number, now: number): boolean => at + time <= now || at > now + time;
