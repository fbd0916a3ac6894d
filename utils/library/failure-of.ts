import type { ErrorCode, Failure } from '../model';

/** Error codes by SQLite's primary result code (see https://www.sqlite.org/rescode.html). */
const BY_RESULT: ReadonlyMap<number, ErrorCode> = new Map([
  [5, 'libraryBusy'],
  [6, 'libraryBusy'],
  [11, 'libraryDamaged'],
  [13, 'storageFull'],
  [26, 'libraryDamaged'],
]);
/** Error codes by the name of the `DOMException` that the storage API throws. */
const BY_NAME: ReadonlyMap<string, ErrorCode> = new Map([
  ['QuotaExceededError', 'storageFull'],
  ['NoModificationAllowedError', 'libraryBusy'],
  ['NotReadableError', 'libraryBusy'],
  ['TimeoutError', 'libraryBusy'],
  ['SecurityError', 'storagePrivate'],
  ['NotAllowedError', 'storageRefused'],
  ['NotSupportedError', 'storageRefused'],
]);

/** The error message of SQLite's file pool for an incomplete write. In Firefox, it means that the disk is full. */
const SHORT_WRITE = 'Unknown write() failure.';

/**
 * Turns an exception from SQLite or the browser's storage into a failure that can be shown to the reader. `cause` is the error that the
 * storage reported immediately before. It is needed because SQLite's own message is only «disk I/O error».
 */
export function failureOf(error: unknown, cause?: unknown): Failure {
  const code = codeOf(cause) ?? codeOf(error) ?? 'libraryFailed';
  return {
    code,
    detail: [error, cause]
      .filter((part) => part !== undefined)
      .map(String)
      .join('; '),
  };
}

function codeOf(error: unknown): ErrorCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('resultCode' in error && typeof error.resultCode === 'number') return BY_RESULT.get(error.resultCode & 0xff);
  if ('message' in error && error.message === SHORT_WRITE) return 'storageFull';
  return 'name' in error && typeof error.name === 'string' ? BY_NAME.get(error.name) : undefined;
}
