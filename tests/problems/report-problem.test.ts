import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProblemEntry } from '../../utils/model';
import { addEntries } from '../../utils/problems/problem-log';
import { createReporter } from '../../utils/problems/report-problem';

const now = () => new Date('2026-05-03T14:05:30Z');
beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

/** Waits until the reporter has added the reported problems to the log. */
const noted = () => new Promise((resolve) => setTimeout(resolve));

/** Returns a store in which each write remains pending until the test calls `finish`. */
function slowStore() {
  let log: readonly ProblemEntry[] = [];
  const batches: number[] = [];
  let finish = Promise.withResolvers<void>();
  return {
    batches,
    counts: () => log.map(({ count }) => count),
    async finish() {
      finish.resolve();
      finish = Promise.withResolvers<void>();
      await new Promise((resolve) => setTimeout(resolve));
    },
    async add(entries: readonly ProblemEntry[]) {
      batches.push(entries.length);
      log = addEntries(log, entries);
      await finish.promise;
    },
  };
}

test('the reporter writes one line to the console for each problem', () => {
  const { report } = createReporter(now);
  const problem = new Error('no');
  report('fonts.read', problem);
  expect(vi.mocked(console.warn).mock.calls).toEqual([['Dramatis: fonts.read', problem]]);
});

test('the reporter keeps a maximum of 50 entries in memory until it has a store', async () => {
  const { report, keepIn } = createReporter(now);
  for (let number = 0; number < 70; number++) report('fonts.read', Object.assign(new Error(), { name: `No${number}Error` }));
  await noted();
  const store = slowStore();
  keepIn(store);
  expect(store.batches).toEqual([50]);
});

test('the reporter writes one batch at a time, and adds problems reported during a write to the next batch', async () => {
  const { report, keepIn } = createReporter(now);
  const store = slowStore();
  keepIn(store);
  for (let number = 0; number < 1000; number++) report('fonts.read', new Error('no'));
  await noted();
  expect(store.counts()).toEqual([1]);
  await store.finish();
  expect(store.batches).toEqual([1, 1]);
  expect(store.counts()).toEqual([1000]);
  await store.finish();
  report('reader.pair', new Error('no'));
  await noted();
  expect(store.counts()).toEqual([1000, 1]);
});
