import { describe, expect, test } from 'vitest';
import { backupFileName } from '../../utils/backup/backup-file-name';
import { DAY_MS, decodePlan, NO_PLAN, nextBackup, reminderDays } from '../../utils/backup/backup-plan';

const NOW = Date.UTC(2026, 10, 2, 9);
const HOUR_MS = 3_600_000;

describe('the next automatic backup', () => {
  test.each([
    ['never, if the reader has not turned them on', { every: 'never', lastAt: NOW }, null],
    ['at once, if there is no backup yet', { every: 'month', lastAt: null }, NOW],
    ['a day after the last one', { every: 'day', lastAt: NOW }, NOW + DAY_MS],
    ['a week after the last one', { every: 'week', lastAt: NOW }, NOW + 7 * DAY_MS],
    ['overdue, if the browser was closed', { every: 'day', lastAt: NOW - 3 * DAY_MS }, NOW - 2 * DAY_MS],
    ['at once, if a wrong clock has put the last one in the future', { every: 'week', lastAt: NOW + 900 * DAY_MS }, NOW],
    ['an hour after one that failed', { every: 'day', lastAt: null, problem: { code: 'storageFull', at: NOW } }, NOW + HOUR_MS],
    ['due again an hour later', { every: 'day', lastAt: null, problem: { code: 'storageFull', at: NOW - 2 * HOUR_MS } }, NOW],
  ] as const)('is %s', (_, plan, expected) => {
    expect(nextBackup({ ...NO_PLAN, ...plan }, NOW)).toBe(expected);
  });
});

describe('the reminder', () => {
  const library = { saved: 3, rev: 7 };
  const old = { ...NO_PLAN, lastAt: NOW - 31 * DAY_MS, lastRev: 5, since: NOW - 90 * DAY_MS };
  test.each([
    ['comes if the last backup is too old', old, library, 31],
    ['counts from the first look at the list if there is no backup', { ...NO_PLAN, since: NOW - 45 * DAY_MS }, library, 45],
    ['does not come at once for somebody who has just begun', NO_PLAN, library, null],
    ['does not come if nothing has changed', old, { saved: 3, rev: 5 }, null],
    ['does not come for an empty library', old, { saved: 0, rev: 7 }, null],
    ['does not come if the reader does not want it', { ...old, remindAfter: 0 }, library, null],
    ['does not come while the reader wants to be left alone', { ...old, quietUntil: NOW + 1 }, library, null],
  ])('%s', (_, plan, found, expected) => {
    expect(reminderDays(plan, found, NOW)).toBe(expected);
  });
});

test.each([undefined, null, 7, 'x', [], { every: 'hourly' }, { ...NO_PLAN, files: [7] }, { ...NO_PLAN, lastAt: -1 }])(
  'a damaged plan counts as none: %j',
  (stored) => {
    expect(decodePlan(stored)).toEqual(NO_PLAN);
  },
);

test('a plan is the same after it has been stored', () => {
  const plan = {
    ...NO_PLAN,
    every: 'week',
    keep: 3,
    lastAt: NOW,
    lastRev: 4,
    files: ['/a/b.gz'],
    problem: { code: 'storageFull', at: 2 },
  } as const;
  expect(decodePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test('no two backups of different seconds have the same name', () => {
  expect(backupFileName(new Date(2026, 0, 5, 9, 7, 3))).toBe('dramatis-backup-2026-01-05-090703.sqlite.gz');
  expect(backupFileName(new Date(2026, 10, 25, 19, 17, 33), '.sqlite')).toBe('dramatis-backup-2026-11-25-191733.sqlite');
});
