// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyFields } from '../../components/options/KeyFields';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const open = () => {
  const settings = plainSettings();
  render(onSurface(<KeyFields />, { settings }), surface);
  return { keys: () => settings.value.value.keys };
};
const field = (command: string) => one(`[data-key=${command}]`) as HTMLInputElement;
const write = async (command: string, words: string) => {
  field(command).value = words;
  field(command).dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
};
const notice = () => one('[role=status]').textContent;

test('the shortcut fields report that a command has lost its key to another, and undo restores the key', async () => {
  const { keys } = open();
  await write('save', 'n');
  await expect.poll(notice).toContain('options_keyTaken');
  expect(keys()).toEqual({ save: 'n', nextQuote: '' });
  one('[data-action=undo-key]').click();
  await expect.poll(notice).toBe('');
  expect(keys()).toEqual({});
  expect([field('save').value, field('nextQuote').value, document.activeElement]).toEqual(['s', 'n', field('save')]);
});

test('the shortcut fields give a key back to its original command when the command that took it over gets a different key', async () => {
  const { keys } = open();
  await write('save', 'n');
  await expect.poll(notice).not.toBe('');
  await write('save', 'w');
  await expect.poll(notice).toBe('');
  expect(keys()).toEqual({ save: 'w' });
  expect(field('nextQuote').value).toBe('n');
});

test('when a shortcut field takes a second key, the first one returns to its original command, and undo restores all keys', async () => {
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

test('undo in the shortcut fields restores the key that a field had before it was emptied', async () => {
  const { keys } = open();
  field('save').focus();
  await write('save', '');
  await write('save', 'n');
  await expect.poll(notice).not.toBe('');
  one('[data-action=undo-key]').click();
  await expect.poll(() => keys()).toEqual({});
});

test('the shortcut fields show no notice for a key that was not assigned to any command', async () => {
  open();
  await write('save', 'w');
  expect([notice(), all('[data-action=undo-key]').length]).toEqual(['', 0]);
});
