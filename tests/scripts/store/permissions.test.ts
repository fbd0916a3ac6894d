import { expect, test } from 'vitest';
import type { Manifest } from '../../../scripts/store/manifest';
import { faultsOfReasons, permissionsOf } from '../../../scripts/store/permissions';

const TEXTS = { name: 'Dramatis', description: 'Reads news.', version: '1' };
const REASON = 'The reader asks for it with a click, and it is used for nothing else.';
const chromium: Manifest = { ...TEXTS, permissions: ['storage', 'offscreen'], optional_host_permissions: ['*://*/*'] };
const firefox: Manifest = { ...TEXTS, permissions: ['storage'], optional_permissions: ['downloads'], host_permissions: ['storage'] };

test('all permissions of a manifest are found, also those that are optional', () => {
  expect(permissionsOf(chromium)).toEqual(['storage', 'offscreen', '*://*/*']);
  expect(permissionsOf(firefox)).toEqual(['storage', 'downloads']);
});

test('each permission of each manifest needs a reason, and each reason a permission', () => {
  const reasons = { storage: REASON, offscreen: REASON, '*://*/*': REASON, downloads: REASON };
  expect(faultsOfReasons([chromium, firefox], reasons)).toEqual([]);
  expect(faultsOfReasons([chromium, firefox], { storage: REASON, offscreen: REASON, downloads: REASON, history: REASON })).toEqual([
    'The permission «*://*/*» has no reason.',
    'There is a reason for «history», but no manifest asks for it.',
  ]);
});

test('a reason is neither a mere word nor longer than the field of the store', () => {
  const withReason = (storage: string) => faultsOfReasons([{ ...TEXTS, permissions: ['storage'] }], { storage });
  expect(withReason('x'.repeat(1_000))).toEqual([]);
  expect(withReason('x'.repeat(1_001))).toEqual(['The reason for «storage» has 1001 characters, and not 40 to 1000.']);
  expect(withReason('for storage')).toEqual(['The reason for «storage» has 11 characters, and not 40 to 1000.']);
});
