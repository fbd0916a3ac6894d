import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { sharedLocales } from '../../scripts/shared-locales';

test('readers in Portugal get the Portuguese interface, under a name that the browsers know', async () => {
  const files = new Map((await sharedLocales()).map(({ relativeDest, contents }) => [relativeDest, contents]));
  const messages = JSON.parse(files.get('_locales/pt_PT/messages.json') ?? '{}');
  expect(messages.library_title.message).toBe('Biblioteca');
  // Dates and numbers follow the browser's own variant only if the messages name the language alone.
  expect(messages.interface_language.message).toBe('pt');
});

test('every locale that shares a translation is one that the browsers and stores know', async () => {
  const names = (await sharedLocales()).map(({ relativeDest }) => relativeDest.split('/')[1] ?? '');
  expect(names.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
});
