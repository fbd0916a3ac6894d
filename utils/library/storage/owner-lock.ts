/** The name of the lock that the owner of the library holds. */
const LOCK = 'library-owner';
/** The maximum time to wait for another owner to end, in milliseconds. A worker holds its lock for a moment after it has ended. */
const TIMEOUT_MS = 6_000;

let owning: Promise<void> | undefined;

/**
 * Makes this worker the only owner of the library, until the worker ends. The locks of the files are not enough: two workers that start at
 * once on an empty folder would each create a pool of files there. Throws a `TimeoutError` while another worker is the owner.
 */
export function becomeOwner(): Promise<void> {
  owning ??= requestLock().catch((error: unknown) => {
    owning = undefined;
    throw error;
  });
  return owning;
}

function requestLock(): Promise<void> {
  const owned = Promise.withResolvers<void>();
  navigator.locks
    .request(LOCK, { signal: AbortSignal.timeout(TIMEOUT_MS) }, () => {
      owned.resolve();
      // The lock is held until the worker ends.
      return new Promise(() => undefined);
    })
    .catch(owned.reject);
  return owned.promise;
}
