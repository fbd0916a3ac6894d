// @vitest-environment jsdom
import { computed } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingView } from '../../components/reading/ReadingView';
import { speechOpener } from '../../utils/state/open-speech';
import { openReading } from '../state/support/open-reading';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { plain } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  const view = openReading(plain, { locale: 'en-GB', copy: async () => true });
  const settings = plainSettings();
  const openSpeech = speechOpener(
    computed(() => settings.value.value),
    'en-GB',
  );
  render(onSurface(<ReadingView article={{ view }} images="none" />, { settings, openSpeech }), surface);
});
afterEach(clearDocument);

/** Clicks the button for reading aloud some times, before the code for speech has loaded. */
async function clickListen(times: number): Promise<void> {
  for (let click = 0; click < times; click++) await act(() => one('[data-action=aloud]').click());
}

test('the button for reading aloud is pressed at once, and begins to read when the code has loaded', async () => {
  await clickListen(1);
  expect(one('[data-action=aloud]').getAttribute('aria-pressed')).toBe('true');
  // There are no voices in this test, so the attempt to read ends with a sentence about this.
  await expect.poll(() => all('.aloud-bar [role=alert]').length).toBe(1);
});

test('a second click before the code has loaded stops reading aloud', async () => {
  await clickListen(2);
  expect(one('[data-action=aloud]').getAttribute('aria-pressed')).toBe('false');
  await import('../../utils/state/speech-state');
  await settled();
  expect(all('.aloud-bar')).toEqual([]);
});
