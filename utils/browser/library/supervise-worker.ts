import { isLongCall, type LibraryRequest } from '../../library/library-calls';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';

/** The time limits, in milliseconds. */
export interface Limits {
  /** The limit for a request. It is longer than the time for which the worker waits for a lock. */
  readonly answer: number;
  /** The limit for a request that reads or writes whole files. */
  readonly long: number;
  /** The time without any sign of life after which a worker hangs. A worker that is busy shows a sign of life about every second. */
  readonly silence: number;
}
const LIMITS: Limits = { answer: 30_000, long: 600_000, silence: 12_000 };
/** The number of workers that may fail at a request before it fails. */
const MAX_TRIES = 2;

/** The part of a `Worker` that is used. */
export type OwnerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly request: LibraryRequest;
  readonly settle: (result: Result<unknown>) => void;
  /** The number of workers to which the request has been sent. */
  tries: number;
}

/**
 * Returns a function that passes requests to a worker, which `start` starts. A worker that fails or hangs is terminated, which frees its
 * locks, and another one gets the requests that are still without an answer. This is safe, because repeating a call has no further effect.
 * Never rejects.
 */
export function createWorkerOwner(
  start: () => OwnerWorker,
  limits: Limits = LIMITS,
): (request: LibraryRequest) => Promise<Result<unknown>> {
  let worker: OwnerWorker | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function begin(): OwnerWorker {
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<{ readonly number?: number; readonly result?: Result<unknown> }>) => {
      if (started !== worker) return;
      if (data.number !== undefined && data.result) settle(data.number, data.result);
      listen();
    });
    started.addEventListener('error', (event) => {
      if (started === worker) replace(new Error((event as ErrorEvent).message));
    });
    return started;
  }

  /** Waits for the next sign of life, as long as a request has no answer. */
  function listen(): void {
    clearTimeout(silence);
    silence = waiting.size === 0 ? undefined : setTimeout(() => replace(new Error('The worker timed out.')), limits.silence);
  }

  function replace(problem: Error): void {
    reportProblem('library.worker', problem);
    worker?.terminate();
    worker = undefined;
    for (const [number, { tries }] of waiting) {
      if (tries < MAX_TRIES) send(number);
      else settle(number, { ok: false, error: { code: 'libraryFailed', detail: problem.message } });
    }
    listen();
  }

  function send(number: number): void {
    const sent = waiting.get(number);
    if (!sent) return;
    sent.tries += 1;
    worker ??= begin();
    worker.postMessage({ number, request: sent.request });
  }

  function settle(number: number, result: Result<unknown>): void {
    waiting.get(number)?.settle(result);
    waiting.delete(number);
  }

  return (request) =>
    new Promise((resolve) => {
      last += 1;
      const number = last;
      const limit = isLongCall(request.call) ? limits.long : limits.answer;
      const timer = setTimeout(() => settle(number, { ok: false, error: { code: 'libraryBusy', detail: `${limit / 1000} s` } }), limit);
      const settleOnce = (result: Result<unknown>) => {
        clearTimeout(timer);
        resolve(result);
      };
      waiting.set(number, { request, settle: settleOnce, tries: 0 });
      send(number);
      if (waiting.size === 1) listen();
    });
}
