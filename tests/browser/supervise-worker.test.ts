import { expect, test } from 'vitest';
import { createWorkerOwner, type OwnerWorker } from '../../utils/browser/library/supervise-worker';
import type { LibraryRequest } from '../../utils/library/library-calls';

const LIMITS = { answer: 2_000, long: 4_000, silence: 60 };
const STATUS: LibraryRequest = { call: 'status' };

/** A worker whose behaviour a test decides. */
class TestWorker implements OwnerWorker {
  readonly sent: { readonly number: number; readonly request: LibraryRequest }[] = [];
  isTerminated = false;
  readonly #listeners = new Map<string, (event: never) => void>();
  constructor(readonly onSent: (worker: TestWorker, number: number) => void) {}
  addEventListener(type: string, listener: unknown): void {
    this.#listeners.set(type, listener as (event: never) => void);
  }
  postMessage(message: { number: number; request: LibraryRequest }): void {
    this.sent.push(message);
    this.onSent(this, message.number);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: object): void {
    this.#listeners.get('message')?.({ data } as never);
  }
  fail(message: string): void {
    this.#listeners.get('error')?.({ message } as never);
  }
}

/** Returns an owner whose first workers behave as given, one after another. Every further worker answers at once. */
function ownerWith(...behaviours: ((worker: TestWorker, number: number) => void)[]) {
  const workers: TestWorker[] = [];
  const ask = createWorkerOwner(() => {
    const worker = new TestWorker(behaviours[workers.length] ?? answer);
    workers.push(worker);
    return worker;
  }, LIMITS);
  return { ask, workers };
}
const answer = (worker: TestWorker, number: number) => worker.say({ number, result: { ok: true, value: number } });
const hang = () => undefined;

test('a worker that answers is kept', async () => {
  const { ask, workers } = ownerWith();
  expect(await ask(STATUS)).toEqual({ ok: true, value: 1 });
  expect(await ask(STATUS)).toEqual({ ok: true, value: 2 });
  expect([workers.length, workers[0]?.isTerminated]).toEqual([1, false]);
});

test('a worker that hangs is terminated, and the next one answers all its requests', async () => {
  const { ask, workers } = ownerWith(hang);
  expect(await Promise.all([ask(STATUS), ask(STATUS)])).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 2 },
  ]);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test('a worker that is busy for longer than the limit for silence is kept if it shows signs of life', async () => {
  const { ask, workers } = ownerWith((worker, number) => {
    let beats = 0;
    const timer = setInterval(() => {
      worker.say({});
      beats += 1;
      if (beats < 12) return;
      clearInterval(timer);
      answer(worker, number);
    }, LIMITS.silence / 4);
  });
  expect(await ask(STATUS)).toEqual({ ok: true, value: 1 });
  expect(workers).toHaveLength(1);
});

test('a request at which two workers hang fails, and the one after it gets a new worker', async () => {
  const { ask, workers } = ownerWith(hang, hang);
  expect(await ask(STATUS)).toMatchObject({ ok: false, error: { code: 'libraryFailed' } });
  expect(await ask(STATUS)).toEqual({ ok: true, value: 2 });
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
});

test('a worker that fails is replaced at once, and a late answer of its predecessor is ignored', async () => {
  const { ask, workers } = ownerWith(
    (worker) => worker.fail('out of memory'),
    (worker, number) => {
      workers[0]?.say({ number, result: { ok: false } });
      answer(worker, number);
    },
  );
  expect(await ask(STATUS)).toEqual({ ok: true, value: 1 });
  expect(workers[0]?.isTerminated).toBe(true);
});

test('a request that takes too long is answered with libraryBusy, and its worker is kept', async () => {
  const timers: ReturnType<typeof setInterval>[] = [];
  const { ask, workers } = ownerWith((worker) => timers.push(setInterval(() => worker.say({}), LIMITS.silence / 4)));
  expect(await ask(STATUS)).toMatchObject({ ok: false, error: { code: 'libraryBusy' } });
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  for (const timer of timers) clearInterval(timer);
});
