import type { ErrorCode, Failure } from '../model';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const BY_RESULT: ReadonlyMap<number, ErrorCode> = new Map([
  [5, 'libraryBusy'],
  [6, 'libraryBusy'],
  [11, 'libraryDamaged'],
  [13, 'storageFull'],
  [26, 'libraryDamaged'],
]);
/** By the name of a `DOMException` of the storage API. */
const BY_NAME: ReadonlyMap<string, ErrorCode> = new Map([
  ['QuotaExceededError', 'storageFull'],
  ['NoModificationAllowedError', 'libraryBusy'],
  ['SecurityError', 'storagePrivate'],
  ['NotAllowedError', 'storageRefused'],
  ['NotSupportedError', 'storageRefused'],
]);

/** The pool's words for a write that was cut short, which is how Firefox tells that the disk is full. */
const SHORT_WRITE = 'Unknown write() failure.';

/**
 * What an exception of SQLite or of the browser's storage means to a reader. `cause`: what the storage reported right before,
 * as SQLite itself only says «disk I/O error».
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
