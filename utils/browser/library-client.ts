import type { Library } from '../library/library';
import { isLongCall, LIBRARY_CALLS, type LibraryRequest } from '../library/library-calls';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { sendMessage } from './messages';
import { retry } from './retry';

/**
 * The time limit for a call, in milliseconds. The time limit of the database's owner is shorter, so this one is reached only if the browser
 * has lost the call.
 */
const TIMEOUT_MS = 40_000;
/** The same for a call that reads or writes whole files. */
const LONG_MS = 620_000;

const limitOf = ({ call }: LibraryRequest): number => (isLongCall(call) ? LONG_MS : TIMEOUT_MS);

type Ask = <T>(request: LibraryRequest) => Promise<Result<T>>;

/** Returns a library that makes each call with the function `ask`. */
function makeLibraryClient(ask: Ask): Library {
  const methods = Object.entries(LIBRARY_CALLS).map(([call, { fields }]) => {
    const method = (...values: readonly unknown[]) =>
      ask(Object.fromEntries([['call', call], ...fields.map((field, at) => [field, values[at]])]) as unknown as LibraryRequest);
    return [call, method] as const;
  });
  return Object.fromEntries(methods) as unknown as Library;
}

/** The library for a view. Each call goes through the background to the single owner of the database. No method rejects. */
export const libraryClient: Library = makeLibraryClient((request) =>
  askInTime(() => retry(() => sendMessage('library', request)), limitOf(request)),
);

/** Returns the library for use in the background, which cannot send messages to itself. No method of the library rejects. */
export const libraryOver = (ask: (request: LibraryRequest) => Promise<Result<unknown>>): Library =>
  makeLibraryClient((request) => askInTime(() => ask(request), limitOf(request)));

/**
 * Limits the duration of a call, including its retries. A call is retried if the background was stopped while handling it. This is safe,
 * because repeating a call has no further effect.
 */
async function askInTime<T>(ask: () => Promise<Result<unknown>>, limit: number): Promise<Result<T>> {
  const timeout = Promise.withResolvers<Result<T>>();
  const timer = setTimeout(() => timeout.resolve({ ok: false, error: { code: 'libraryBusy', detail: `${limit / 1000} s` } }), limit);
  try {
    return await Promise.race([ask() as Promise<Result<T>>, timeout.promise]);
  } catch (error) {
    reportProblem('library.ask', error);
    return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
  } finally {
    clearTimeout(timer);
  }
}
