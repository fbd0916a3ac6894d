import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { mergeSettings } from '../../utils/settings/merge-settings';

const { display } = DEFAULT_SETTINGS;

test('mergeSettings merges the changes from both sides, and keeps the local change if both sides changed the same setting', () => {
  const here = { ...DEFAULT_SETTINGS, display: { ...display, size: 120, weight: 500 }, keys: { cast: 'z' } };
  const there = { ...DEFAULT_SETTINGS, display: { ...display, size: 90, align: 'justify' as const }, keys: { voices: 'y' } };
  expect(mergeSettings(DEFAULT_SETTINGS, here, there)).toEqual({
    ...DEFAULT_SETTINGS,
    display: { ...display, size: 120, weight: 500, align: 'justify' },
    keys: { cast: 'z', voices: 'y' },
  });
});

test('mergeSettings removes a shortcut that was removed in either of the two versions', () => {
  const before = { ...DEFAULT_SETTINGS, keys: { cast: 'z', voices: 'y' } };
  const here = { ...before, keys: { cast: 'z' } };
  const there = { ...before, keys: { voices: 'y' } };
  expect(mergeSettings(before, here, there).keys).toEqual({});
});

test('mergeSettings returns the local object itself when nothing has changed elsewhere', () => {
  const here = { ...DEFAULT_SETTINGS, display: { ...display, size: 120 } };
  expect(mergeSettings(DEFAULT_SETTINGS, here, structuredClone(DEFAULT_SETTINGS))).toBe(here);
});
