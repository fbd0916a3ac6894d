import type { Failure } from '../model';

/** Why the browser's storage did not take something: `storageFull` or `storageRefused`. */
export const storageFailure = (problem: unknown): Failure => ({
  code: /quota/i.test(String(problem)) ? 'storageFull' : 'storageRefused',
  detail: String(problem),
});
