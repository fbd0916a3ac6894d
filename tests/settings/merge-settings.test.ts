import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { mergeSettings } from '../../utils/settings/merge-settings';

const { display } = DEFAULT_SETTINGS;

it('takes what was changed in one place only, and keeps its own where both changed it', () => {
  const here = { ...DEFAULT_SETTINGS, display: { ...display, size: 120, weight: 500 }, keys: { cast: 'z' } };
  const there = { ...DEFAULT_SETTINGS, display: { ...display, size: 90, align: 'justify' as const }, keys: { voices: 'y' } };
  expect(mergeSettings(DEFAULT_SETTINGS, here, there)).toEqual({
    ...DEFAULT_SETTINGS,
    display: { ...display, size: 120, weight: 500, align: 'justify' },
    keys: { cast: 'z', voices: 'y' },
  });
});

it('takes what was taken away, too', () => {
  const before = { ...DEFAULT_SETTINGS, keys: { cast: 'z', voices: 'y' } };
  const here = { ...before, keys: { cast: 'z' } };
  const there = { ...before, keys: { voices: 'y' } };
  expect(mergeSettings(before, here, there).keys).toEqual({});
});

it('is the very same where nothing happened elsewhere', () => {
  const here = { ...DEFAULT_SETTINGS, display: { ...display, size: 120 } };
  expect(mergeSettings(DEFAULT_SETTINGS, here, structuredClone(DEFAULT_SETTINGS))).toBe(here);
});
