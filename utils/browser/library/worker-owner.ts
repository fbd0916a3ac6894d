import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../../library/library-calls';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';
import { createWorkerOwner } from './supervise-worker';

/**
 * Returns a function that passes requests to the worker that owns the database. The worker is started with the first request, and again if
 * it has failed or hangs. Never rejects.
 */
export const startWorkerOwner = (): ((request: LibraryRequest) => Promise<Result<unknown>>) =>
  createWorkerOwner(() => {
    void askToPersist();
    return new Worker(browser.runtime.getURL('/library-worker.js'), { name: 'library' });
  });

/** Asks the browser not to delete the saved articles when the disk is full. The library works even if the browser refuses. */
async function askToPersist(): Promise<boolean> {
  const asked = navigator.storage?.persist?.().catch((problem: unknown) => {
    reportProblem('library.persist', problem);
    return false;
  });
  return (await asked) ?? false;
}
