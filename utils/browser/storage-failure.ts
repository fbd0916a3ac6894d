import type { Failure } from '../model';

/** Returns the failure for an error from the browser's storage. Its code is `storageFull` or `storageRefused`. */
export const storageFailure = (problem: unknown): Failure => ({
  code: /quota/i.test(String(problem)) ? 'storageFull' : 'storageRefused',
  detail: String(problem),
});
