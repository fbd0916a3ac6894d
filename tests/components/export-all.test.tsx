// @vitest-environment jsdom

import { join } from 'node:path';
import { signal } from '@preact/signals';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExportAll } from '../../components/library/ExportAll';
import type { ExportState } from '../../utils/controls/library-export';
import type { ErrorCode } from '../../utils/model';
import { ROOT } from '../support/source-files';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

function show(formats = ['json']) {
  const state = signal<ExportState>({ name: 'idle' });
  const controls = { state, formats, start: vi.fn(async () => undefined), stop: vi.fn() };
  act(() => render(<ExportAll controls={controls} />, root));
  const become = (next: ExportState) =>
    act(() => {
      state.value = next;
    });
  return { ...controls, become };
}
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (detail = 1) => found('button')?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
const status = () => found('[role=status]')?.textContent;

/** Makes the interface show its English messages. */
async function speakEnglish() {
  const messages = generateChromeMessages(await parseMessagesFile(join(ROOT, 'utils/locales/en.yml')));
  fakeBrowser.i18n.getMessage = (key, put = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => String([put].flat()[Number(n) - 1] ?? ''));
}

test('the export button starts the export and later stops it, but ignores the second click of a double click', () => {
  const { start, stop, become } = show();
  const button = found('button');
  click();
  expect(start).toHaveBeenCalledExactlyOnceWith('json', expect.objectContaining({ cast: 'cast_title' }));
  become({ name: 'running', done: 12, total: 80 });
  expect(found('button')).toBe(button);
  click(2);
  expect(stop, 'the second half of a double click').not.toHaveBeenCalled();
  click();
  expect(stop).toHaveBeenCalledOnce();
});

test('the export status reports the progress of an export, its cancellation and its result', async () => {
  await speakEnglish();
  const { become } = show();
  expect(status()).toBe('');
  become({ name: 'running', done: 12, total: 80 });
  expect(status()).toBe('12 of 80');
  become({ name: 'stopped' });
  expect(status()).toBe('Stopped. Nothing was exported.');
  become({ name: 'done', written: 1, unreadable: 0 });
  expect(status()).toBe('Exported 1 article.');
  become({ name: 'done', written: 79, unreadable: 2 });
  expect(status()).toBe('Exported 79 articles. 2 more could not be read and are not in the file.');
});

test.each<[ErrorCode, string]>([
  ['libraryBusy', 'Nothing was exported. The library is busy. Try again in a moment.'],
  ['exportTooLarge', 'Nothing was exported. The library is too large for one file. Delete articles you no longer need, then export again.'],
])('the export status says that nothing was exported and gives the reason after the error %s', async (code, words) => {
  await speakEnglish();
  show().become({ name: 'failed', error: { code } });
  expect(status()).toBe(words);
});

test('the export asks for a format only when more than one is available', () => {
  show();
  expect(found('select')).toBeNull();
  render(null, root);
  const { start } = show(['json', 'other']);
  const select = found('select') as HTMLSelectElement;
  act(() => {
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  click();
  expect(start).toHaveBeenCalledExactlyOnceWith('other', expect.objectContaining({ cast: 'cast_title' }));
});
