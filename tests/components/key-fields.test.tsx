// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeyFields } from '../../components/options/KeyFields';
import { plainSettings } from './support/plain-settings';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const open = () => {
  const settings = plainSettings();
  render(<KeyFields settings={settings} />, surface);
  return { keys: () => settings.value.value.keys };
};
const field = (command: string) => one(`[data-key=${command}]`) as HTMLInputElement;
const write = async (command: string, words: string) => {
  field(command).value = words;
  field(command).dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
};
const notice = () => one('[role=status]').textContent;

it('tell which command has no key any more, and give it back', async () => {
  const { keys } = open();
  await write('save', 'n');
  await expect.poll(notice).toContain('options_keyTaken');
  expect(keys()).toEqual({ save: 'n', nextQuote: '' });
  one('[data-action=undo-key]').click();
  await expect.poll(notice).toBe('');
  expect(keys()).toEqual({});
  expect([field('save').value, field('nextQuote').value, document.activeElement]).toEqual(['s', 'n', field('save')]);
});

it('give a key back where the field that took it is corrected', async () => {
  const { keys } = open();
  await write('save', 'n');
  await expect.poll(notice).not.toBe('');
  await write('save', 'w');
  await expect.poll(notice).toBe('');
  expect(keys()).toEqual({ save: 'w' });
  expect(field('nextQuote').value).toBe('n');
});

it('give a key back where it is another one that is taken, and undo goes back to the first', async () => {
  const { keys } = open();
  field('save').focus();
  await write('save', 'n');
  await expect.poll(notice).not.toBe('');
  await write('save', 'p');
  await expect.poll(() => keys()).toEqual({ save: 'p', previousQuote: '' });
  one('[data-action=undo-key]').click();
  await expect.poll(notice).toBe('');
  expect(keys()).toEqual({});
});

it('go back to the key that was there before the field was emptied', async () => {
  const { keys } = open();
  field('save').focus();
  await write('save', '');
  await write('save', 'n');
  await expect.poll(notice).not.toBe('');
  one('[data-action=undo-key]').click();
  await expect.poll(() => keys()).toEqual({});
});

it('say nothing of a key that nobody had', async () => {
  open();
  await write('save', 'w');
  expect([notice(), all('[data-action=undo-key]').length]).toEqual(['', 0]);
});
