import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../../library/library';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';

/** The time limit for a request, in milliseconds. It is longer than the time for which the worker waits for a lock. */
const TIMEOUT_MS = 25_000;

interface Reply {
  readonly number: number;
  readonly result: Result<unknown>;
}
type Settle = (result: Result<unknown>) => void;

/**
 * Returns a function that passes requests to the worker that owns the database. The worker is started with the first request, and again if
 * it has failed. Never rejects.
 */
export function startWorkerOwner(): (request: LibraryRequest) => Promise<Result<unknown>> {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Settle>();

  function start(): Worker {
    void askToPersist();
    const started = new Worker(browser.runtime.getURL('/library-worker.js'), { name: 'library' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.number)?.(data.result);
      waiting.delete(data.number);
    });
    started.addEventListener('error', (event) => {
      reportProblem('library.worker', new Error(event.message));
      started.terminate();
      worker = undefined;
      for (const settle of waiting.values()) settle({ ok: false, error: { code: 'libraryFailed', detail: event.message } });
      waiting.clear();
    });
    return started;
  }

  return (request) =>
    new Promise((resolve) => {
      worker ??= start();
      last += 1;
      const number = last;
      const timer = setTimeout(() => {
        waiting.delete(number);
        resolve({ ok: false, error: { code: 'libraryBusy', detail: `${TIMEOUT_MS / 1000} s` } });
      }, TIMEOUT_MS);
      waiting.set(number, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      worker.postMessage({ number, request });
    });
}

/** Asks the browser not to delete the saved articles when the disk is full. The library works even if the browser refuses. */
async function askToPersist(): Promise<boolean> {
  const asked = navigator.storage?.persist?.().catch((problem: unknown) => {
    reportProblem('library.persist', problem);
    return false;
  });
  return (await asked) ?? false;
}
