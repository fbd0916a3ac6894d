import { LIBRARY_CALLS, type Library, type LibraryRequest } from '../library/library';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { retry } from './library/retry';
import { sendMessage } from './messages';

/**
 * The time limit for a call, in milliseconds. It is longer than the owner waits, so it is only reached if the browser has lost the call.
 */
const TIMEOUT_MS = 40_000;

type Ask = <T>(request: LibraryRequest) => Promise<Result<T>>;

/** Returns a library that makes each call with the function `ask`. */
function libraryBehind(ask: Ask): Library {
  const methods = Object.entries(LIBRARY_CALLS).map(([call, { fields }]) => {
    const method = (...values: readonly unknown[]) =>
      ask(Object.fromEntries([['call', call], ...fields.map((field, at) => [field, values[at]])]) as unknown as LibraryRequest);
    return [call, method] as const;
  });
  return Object.fromEntries(methods) as unknown as Library;
}

/** The library for a view. Each call goes through the background to the single owner of the database. Never rejects. */
export const libraryClient: Library = libraryBehind((request) => askInTime(() => retry(() => sendMessage('library', request))));

/** Returns the library for the background, which cannot send messages to itself. Never rejects. */
export const libraryOver = (ask: (request: LibraryRequest) => Promise<Result<unknown>>): Library =>
  libraryBehind((request) => askInTime(() => ask(request)));

/**
 * Limits the time of a call, including its repetitions. A call is repeated if the background is stopped while it works on it. Making the
 * same call twice has no further effect.
 */
async function askInTime<T>(ask: () => Promise<Result<unknown>>): Promise<Result<T>> {
  const timeout = Promise.withResolvers<Result<T>>();
  const timer = setTimeout(
    () => timeout.resolve({ ok: false, error: { code: 'libraryBusy', detail: `${TIMEOUT_MS / 1000} s` } }),
    TIMEOUT_MS,
  );
  try {
    return await Promise.race([ask() as Promise<Result<T>>, timeout.promise]);
  } catch (error) {
    reportProblem('library.ask', error);
    return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
  } finally {
    clearTimeout(timer);
  }
}
