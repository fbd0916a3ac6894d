import { expect, test, vi } from 'vitest';
import { loadLaterParts } from '../../components/reading/use-later-parts';

test('reports that the later parts of the view cannot be loaded', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await loadLaterParts(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))).toBe(false);
  expect(warn).toHaveBeenCalled();
});
