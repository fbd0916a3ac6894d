import type { Result } from '../model';
import { createBackupAnswers } from './answer-backup';
import { answerRequest } from './answer-request';
import { answerSafety, isSafetyRequest } from './answer-safety';
import type { Database } from './database';
import { failureOf } from './failure-of';
import type { LibraryStorage } from './library-storage';
import { prepareLibrary } from './prepare-library';
import { isDamage } from './repair/check-integrity';

/** A function that answers a request to the library. */
export type Answer = (request: unknown) => Promise<Result<unknown>>;

/**
 * Creates the only owner of the database, and returns a function that answers requests one after another and never throws. The first
 * request opens the database (see `prepareLibrary`). If this fails, the next request tries again. If a request shows that the database is
 * damaged, the database is repaired and the request is answered from the repaired one. `now` returns milliseconds since 1970.
 */
export function createLibraryOwner(storage: LibraryStorage, now: () => number): Answer {
  let open: Database | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const backups = createBackupAnswers(storage);

  function close(): void {
    backups.end();
    open?.close();
    open = undefined;
  }

  async function answer(request: unknown, wasDamaged: boolean): Promise<Result<unknown>> {
    if (!open) {
      const prepared = await prepareLibrary(storage, { now: now(), isDamaged: wasDamaged });
      if (!prepared.ok) return prepared;
      open = prepared.value;
    }
    if (backups.isRequest(request)) return backups.answer({ database: open, now: now(), close }, request);
    return isSafetyRequest(request)
      ? answerSafety({ database: open, storage, now: now(), wasDamaged }, request)
      : answerRequest(open, request, now());
  }

  async function answerAfterRepair(request: unknown): Promise<Result<unknown>> {
    try {
      return await answer(request, false);
    } catch (error) {
      if (!isDamage(error)) throw error;
      close();
      return answer(request, true);
    }
  }

  async function answerSafely(request: unknown): Promise<Result<unknown>> {
    storage.takeCause();
    try {
      return await answerAfterRepair(request);
    } catch (error) {
      const failure = failureOf(error, storage.takeCause());
      const space = failure.code === 'storageFull' ? await storage.space() : null;
      return { ok: false, error: space ? { ...failure, space } : failure };
    }
  }

  return (request) => {
    const answered = last.then(() => answerSafely(request));
    last = answered;
    return answered;
  };
}
