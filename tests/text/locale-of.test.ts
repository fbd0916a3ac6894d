import { expect, test } from 'vitest';
import { localeOf } from '../../utils/text/locale-of';

test('keeps the country where the browser speaks the language of the words', () => {
  expect(localeOf('de', 'de_AT')).toBe('de-AT');
  expect(localeOf('en', 'en-GB')).toBe('en-GB');
  expect(localeOf('uk', 'uk')).toBe('uk');
});

test('is the language of the words where the browser speaks another', () => {
  expect(localeOf('en', 'it')).toBe('en');
  expect(localeOf('en', 'ar_EG')).toBe('en');
  expect(localeOf('es', 'est')).toBe('es');
});
