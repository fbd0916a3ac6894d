import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY_MS, decodePlan, NO_PLAN } from '../../utils/backup/backup-plan';
import { keepBackups } from '../../utils/browser/backup/automatic-backup';
import { backupStore } from '../../utils/browser/backup/backup-store';
import type { LibraryRequest } from '../../utils/library/library-calls';
import type { BackupPlan, Result } from '../../utils/model';

const NOW = Date.UTC(2026, 10, 2, 9);
let now = NOW;
let rev = 5;
let isAllowed = true;
let calls: string[] = [];
/** The downloaded files, by id. */
let files: Map<number, string>;
let packed: Result<{ url: string; bytes: number }>;

const ask = async ({ call }: LibraryRequest): Promise<Result<unknown>> => {
  calls.push(call);
  if (call === 'safety') return { ok: true, value: { saved: 3, repairs: [], files: [], space: null, rev } };
  return { ok: true, value: call === 'backUp' ? { file: 'backup-1.sqlite', bytes: 9, articles: 3, rev } : null };
};
const due = async () => (await fakeBrowser.alarms.get('libraryBackup'))?.scheduledTime;
const plan = async () => decodePlan(await backupStore.read());
const choose = (change: Partial<BackupPlan>) => backupStore.change((stored) => ({ ...decodePlan(stored), ...change }));

/** The part of the browser's downloads that backups use. */
const downloads = {
  onChanged: {
    listener: undefined as ((change: object) => void) | undefined,
    addListener(listener: (change: object) => void) {
      downloads.onChanged.listener = listener;
    },
    removeListener: () => undefined,
  },
  async download({ filename }: { filename: string }) {
    const id = files.size + 1;
    files.set(id, `/downloads/${filename}`);
    // A small file can be complete before its id is known.
    downloads.onChanged.listener?.({ id, state: { current: 'complete' } });
    return id;
  },
  search: async ({ id, filename }: { id?: number; filename?: string }) =>
    [...files].flatMap(([one, path]) => (one === id || path === filename ? [{ id: one, filename: path }] : [])),
  removeFile: async (id: number) => void calls.push(`remove ${files.get(id)}`),
  erase: async () => undefined,
};

beforeEach(() => {
  fakeBrowser.reset();
  now = NOW;
  rev = 5;
  isAllowed = true;
  calls = [];
  files = new Map();
  packed = { ok: true, value: { url: 'blob:1', bytes: 9 } };
  Object.assign(fakeBrowser, { downloads });
  Object.assign(fakeBrowser.permissions, { contains: async () => isAllowed });
  keepBackups(
    ask,
    async () => packed,
    () => now,
  );
});

const alarm = () => ({ name: 'libraryBackup', scheduledTime: now, persistAcrossSessions: true });

test('the first backup is made when they are turned on, and the next at an alarm, if there is something new', async () => {
  await choose({ every: 'day' });
  await expect.poll(async () => (await plan()).lastAt).toBe(NOW);
  expect([calls, [...files.values()]]).toEqual([
    ['safety', 'backUp', 'dropBackup'],
    [expect.stringMatching(/^\/downloads\/Dramatis\/dramatis-backup-2026-11-02-\d{6}\.sqlite\.gz$/)],
  ]);
  await expect.poll(due).toBe(NOW + DAY_MS);
  now += DAY_MS;
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await expect.poll(due).toBe(NOW + 2 * DAY_MS);
  expect(files.size).toBe(1);
  now += DAY_MS;
  rev += 1;
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await expect.poll(async () => (await plan()).files.length).toBe(2);
});

test('what became due while the browser was closed is made when it starts', async () => {
  await choose({ every: 'week', lastAt: NOW - 6 * DAY_MS, lastRev: 1 });
  await expect.poll(due).toBe(NOW + DAY_MS);
  now = NOW + 3 * DAY_MS;
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(async () => (await plan()).lastAt).toBe(now);
});

test('only our own oldest files are deleted, and as many are kept as the reader wants', async () => {
  files.set(1, '/downloads/Dramatis/a.gz').set(2, '/downloads/Dramatis/b.gz').set(3, '/downloads/holiday.jpg');
  await choose({
    every: 'day',
    keep: 3,
    files: ['/downloads/gone.gz', '/downloads/Dramatis/a.gz', '/downloads/Dramatis/b.gz', '/downloads/c.gz'],
  });
  await expect.poll(async () => (await plan()).files.length).toBe(3);
  await expect.poll(() => calls.filter((call) => call.startsWith('remove'))).toEqual(['remove /downloads/Dramatis/a.gz']);
  expect((await plan()).files.slice(0, 2)).toEqual(['/downloads/Dramatis/b.gz', '/downloads/c.gz']);
});

test('a backup that fails is told in the plan, and tried again after an hour', async () => {
  packed = { ok: false, error: { code: 'storageFull' } };
  await choose({ every: 'day' });
  await expect.poll(async () => (await plan()).problem).toEqual({ code: 'storageFull', at: NOW });
  await expect.poll(due).toBe(NOW + 3_600_000);
  expect([(await plan()).lastAt, files.size]).toEqual([null, 0]);
  packed = { ok: true, value: { url: 'blob:1', bytes: 9 } };
  now += 3_600_000;
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await expect.poll(async () => (await plan()).problem).toBeNull();
});

test('nothing is done without the permission, or if the reader has turned them off', async () => {
  isAllowed = false;
  await choose({ every: 'day' });
  await choose({ ...NO_PLAN });
  await fakeBrowser.alarms.onAlarm.trigger(alarm());
  await fakeBrowser.runtime.onStartup.trigger();
  expect([calls, await due()]).toEqual([[], undefined]);
});
