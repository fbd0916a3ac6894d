import type { Result } from '../model';
import { answerRequest } from './answer-request';
import type { Database } from './database';
import { failureOf } from './failure-of';
import { migrate } from './migrate';
import { purgeArticles } from './remove-article';

/** A function that opens the database. It passes errors from the storage to `report`. */
export type Open = (report: (cause: unknown) => void) => Promise<Result<Database>>;
/** A function that answers a request to the library. */
export type Answer = (request: unknown) => Promise<Result<unknown>>;

/**
 * Creates the only owner of the database, and returns a function that answers requests one after another and never throws. The first
 * request opens and migrates the database, and deletes articles that were removed long ago. If this fails, the next request tries again.
 * `now` returns milliseconds since 1970.
 */
export function createLibraryOwner(open: Open, now: () => number): Answer {
  let ready: Promise<Result<Database>> | undefined;
  let lastCause: unknown;

  async function prepare(): Promise<Result<Database>> {
    const opened = await open((cause) => {
      lastCause = cause;
    });
    if (!opened.ok) return opened;
    const prepared = attempt(() => {
      const migrated = migrate(opened.value);
      if (migrated.ok) purgeArticles(opened.value, now());
      return migrated;
    });
    if (prepared.ok) return opened;
    opened.value.close();
    return prepared;
  }

  function attempt<T>(work: () => Result<T>): Result<T> {
    lastCause = undefined;
    try {
      return work();
    } catch (error) {
      return { ok: false, error: failureOf(error, lastCause) };
    }
  }

  return async (request) => {
    ready ??= prepare();
    const current = ready;
    const database = await current;
    if (database.ok) return attempt(() => answerRequest(database.value, request, now()));
    if (ready === current) ready = undefined;
    return database;
  };
}
