import type { Library, LibraryRequest } from '../library/library';
import type { Result } from '../model';
import { retry } from './library/retry';
import { sendMessage } from './messages';

/** Longer than the owner waits; only a browser that has lost the call lets it run out. */
const TIMEOUT_MS = 40_000;

type Ask = <T>(request: LibraryRequest) => Promise<Result<T>>;

/** The library behind whatever answers its calls. */
const libraryBehind = (ask: Ask): Library => ({
  status: () => ask({ call: 'status' }),
  save: (reading) => ask({ call: 'save', reading }),
  list: (page) => ask({ call: 'list', page }),
  open: (id) => ask({ call: 'open', id }),
  find: (url) => ask({ call: 'find', url }),
  annotations: (id) => ask({ call: 'annotations', id }),
  annotate: (id, annotations) => ask({ call: 'annotate', id, annotations }),
  place: (id) => ask({ call: 'place', id }),
  keepPlace: (id, place) => ask({ call: 'keepPlace', id, place }),
  remove: (id) => ask({ call: 'remove', id }),
  restore: (id) => ask({ call: 'restore', id }),
});

/** The library for a surface: every call goes through the background to the one owner. Never rejects. */
export const libraryClient: Library = libraryBehind((request) => askInTime(() => retry(() => sendMessage('library', request))));

/** The library for the background itself, which cannot send itself messages. Never rejects. */
export const libraryOver = (ask: (request: LibraryRequest) => Promise<Result<unknown>>): Library =>
  libraryBehind((request) => askInTime(() => ask(request)));

/** A background that is stopped while it works drops the call: it is made again, and no call does more the second time. */
async function askInTime<T>(ask: () => Promise<Result<unknown>>): Promise<Result<T>> {
  const timeout = Promise.withResolvers<Result<T>>();
  const timer = setTimeout(
    () => timeout.resolve({ ok: false, error: { code: 'libraryBusy', detail: `${TIMEOUT_MS / 1000} s` } }),
    TIMEOUT_MS,
  );
  try {
    return await Promise.race([ask() as Promise<Result<T>>, timeout.promise]);
  } catch (error) {
    return { ok: false, error: { code: 'libraryFailed', detail: String(error) } };
  } finally {
    clearTimeout(timer);
  }
}
