import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLibraryUp } from '../../utils/browser/library-upkeep';
import { BIN_MS } from '../../utils/library/library';
import type { LibraryRequest } from '../../utils/library/library-calls';
import type { Result } from '../../utils/model';

const NOW = Date.UTC(2026, 10, 2, 9);
let now = NOW;
let calls: LibraryRequest['call'][] = [];
let next: number | null = null;
/** The numbers of articles that are not prepared after each call of `prepare`. */
let left: number[] = [];
const ask = async ({ call }: LibraryRequest): Promise<Result<unknown>> => {
  calls.push(call);
  if (call === 'search') return { ok: true, value: { results: [], total: 0, problems: [], unprepared: left[0] ?? 0 } };
  return { ok: true, value: call === 'prepare' ? (left.shift() ?? 0) : next };
};
const due = async () => (await fakeBrowser.alarms.get('libraryUpkeep'))?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  now = NOW;
  calls = [];
  next = null;
  left = [];
});

test('a removed article is deleted when its time is over, without any further request', async () => {
  const library = keepLibraryUp(ask, () => now);
  await library({ call: 'list', page: { limit: 1 } });
  expect(await due()).toBeUndefined();
  await library({ call: 'remove', id: 1 });
  expect(await due()).toBe(NOW + BIN_MS);
  await library({ call: 'remove', id: 2 });
  now = NOW + BIN_MS;
  next = now + 5;
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await expect.poll(() => calls).toEqual(['list', 'remove', 'remove', 'upkeep', 'prepare']);
  // The second article is due a moment later.
  await expect.poll(due).toBe(now + 5);
  next = null;
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await expect.poll(due).toBeUndefined();
});

/** An alarm as the browser reports it. */
const alarm = () => ({ name: 'libraryUpkeep', scheduledTime: now, persistAcrossSessions: true });

test('what became due while the browser was closed is deleted when it starts', async () => {
  const library = keepLibraryUp(ask, () => now);
  await library({ call: 'remove', id: 1 });
  // Firefox forgets alarms when it is closed.
  await fakeBrowser.alarms.clearAll();
  now = NOW + 1;
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(due).toBe(NOW + BIN_MS);
  now = NOW + BIN_MS;
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(() => calls).toEqual(['remove', 'upkeep', 'prepare']);
});

test('a browser with nothing to delete does not open the library when it starts', async () => {
  keepLibraryUp(ask, () => now);
  await fakeBrowser.runtime.onStartup.trigger();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect([calls, await due()]).toEqual([[], undefined]);
});

test('an update opens the library soon, so that it is copied and migrated', async () => {
  keepLibraryUp(ask, () => now);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await expect.poll(due).toBeGreaterThan(NOW);
});

test('articles removed together are deleted when their time is over', async () => {
  const library = keepLibraryUp(ask, () => now);
  await library({ call: 'removeMany', ids: [1, 2] });
  expect(await due()).toBe(NOW + BIN_MS);
});

test('articles from earlier releases are prepared one step after another when a search finds that there are some', async () => {
  const library = keepLibraryUp(ask, () => now);
  await library({ call: 'search', query: '', page: { limit: 1 } });
  expect(calls).toEqual(['search']);
  left = [40, 20, 0];
  await library({ call: 'search', query: '', page: { limit: 1 } });
  await library({ call: 'search', query: '', page: { limit: 1 } });
  await expect.poll(() => calls.filter((call) => call === 'prepare')).toHaveLength(3);
  expect(left).toEqual([]);
});
