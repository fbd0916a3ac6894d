import type { RestoreMode, RestoreProgress, RestoreResult } from '../../model';
import type { Database } from '../database';
import type { LibraryStorage } from '../library-storage';
import { migrate } from '../migrate';
import { isSound } from '../repair/check-integrity';
import { fromBackup } from './check-backup';
import { orderMerged } from './order-merged';
import { type ArticleFate, addArticle, idsIn, type MergeOptions, type RestoreFiles, replaceArticle } from './restore-articles';
import { forgetLivingTombstones, mergeRest, replaceRest } from './restore-rest';

/** The options of a database that is lost anyway if the worker ends. */
const FAST = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;';
/** The time that a step takes, in milliseconds. Other requests wait for as long. */
const STEP_MS = 300;

/** A restore that has begun: the new library is being written beside the library. */
export interface RestoreSession {
  progress(): RestoreProgress;
  step(): RestoreProgress;
  /**
   * Completes the new library and closes it, so that it can become the library. Returns what has changed, or `null` if the library has
   * changed since a merge has begun, so that it would lose that.
   */
  complete(token: string, now: number, keptAs: string): RestoreResult | null;
  /** Closes the databases. */
  close(): void;
}

/** Begins to restore a backup. `source` is the checked backup, and is closed with the session. */
export async function beginSession(
  storage: LibraryStorage,
  { source, library }: Omit<RestoreFiles, 'target'>,
  { mode, ...merging }: MergeOptions & { readonly mode: RestoreMode },
): Promise<RestoreSession> {
  const target = await (mode === 'merge' ? storage.openNewCopy() : storage.openNew());
  const files = { source, target, library };
  const changed = changesOf(library);
  const fates = new Map<ArticleFate['name'], number>();
  let incomplete = 0;
  let isOpen = true;
  let at = 0;
  let ids: readonly number[] = [];
  let first = 0;
  const count = (fate: ArticleFate['name']) => fates.get(fate) ?? 0;
  const progress = () => ({ done: at, total: ids.length, unreadable: count('unreadable'), incomplete });
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    target.close();
    source.close();
  };

  try {
    target.run(FAST);
    migrate(target);
    if (mode === 'replace') replaceRest(files);
    ids = fromBackup(() => idsIn(source));
    first = target.rows<{ seq: number }>('SELECT coalesce(max(seq), 0) + 1 AS seq FROM shelf')[0]?.seq ?? 1;
  } catch (error) {
    close();
    throw error;
  }

  return {
    progress,
    close,
    step() {
      const end = performance.now() + STEP_MS;
      target.transaction(() => {
        do {
          const id = ids[at];
          if (id === undefined) return;
          const fate = target.transaction(() => (mode === 'merge' ? addArticle(files, id, merging) : replaceArticle(files, id)));
          fates.set(fate.name, count(fate.name) + 1);
          if (fate.isIncomplete) incomplete += 1;
          at += 1;
        } while (performance.now() < end);
      });
      return progress();
    },
    complete(token, now, keptAs) {
      if (at < ids.length) throw new Error('The restore is not finished.');
      if (mode === 'merge' && changesOf(library) !== changed) {
        close();
        return null;
      }
      const result = {
        mode,
        added: count('added'),
        completed: count('completed'),
        leftDeleted: count('leftDeleted'),
        unreadable: count('unreadable'),
        incomplete,
        keptAs,
      };
      target.transaction(() => {
        if (mode === 'merge') {
          mergeRest(source, target);
          orderMerged(target, first);
        } else forgetLivingTombstones(target);
        target.rows('DELETE FROM backup');
        target.rows('INSERT INTO restoration(token, at, result) VALUES(?, ?, ?)', [token, now, JSON.stringify(result)]);
      });
      if (!isSound(target, 'quick')) throw new Error('The restored library is damaged.');
      close();
      return result;
    },
  };
}

/** Returns the number of rows that the library's connection has changed. The library has no other connection. */
const changesOf = (library: Database): number => library.rows<{ n: number }>('SELECT total_changes() AS n')[0]?.n ?? 0;
