import type { Result } from '../model';
import { answerRequest } from './answer-request';
import type { Database } from './database';
import { failureOf } from './failure-of';
import { migrate } from './migrate';
import { purgeArticles } from './remove-article';

/** How an owner gets at its database; `report` is told what the storage complains about. */
export type Open = (report: (cause: unknown) => void) => Promise<Result<Database>>;
export type Answer = (request: unknown) => Promise<Result<unknown>>;

/**
 * The one owner of the database: opens, migrates and purges it at the first request, then answers one request after the other.
 * A library that could not be opened is tried again at the next request. Never throws. `now`: milliseconds since 1970.
 */
export function ownLibrary(open: Open, now: () => number): Answer {
  let ready: Promise<Result<Database>> | undefined;
  let complaint: unknown;

  async function prepare(): Promise<Result<Database>> {
    const opened = await open((cause) => {
      complaint = cause;
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
    complaint = undefined;
    try {
      return work();
    } catch (error) {
      return { ok: false, error: failureOf(error, complaint) };
    }
  }

  return async (request) => {
    ready ??= prepare();
    const mine = ready;
    const database = await mine;
    if (database.ok) return attempt(() => answerRequest(database.value, request, now()));
    if (ready === mine) ready = undefined;
    return database;
  };
}
