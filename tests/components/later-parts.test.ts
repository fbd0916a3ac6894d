// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { loadLaterParts } from '../../components/reading/use-later-parts';
import { makeReading } from '../library/support/make-reading';
import { openReading } from '../state/support/open-reading';

test('tells the reader to reload the page if the later parts of the view cannot be loaded', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const view = openReading(makeReading(), { locale: 'en-GB' });
  expect(await loadLaterParts(view, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))).toBeNull();
  expect(view.toast.value).toEqual({ message: 'failed', code: 'unexpected' });
});
