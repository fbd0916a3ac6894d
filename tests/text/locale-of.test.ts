import { expect, test } from 'vitest';
import { localeOf } from '../../utils/text/locale-of';

test("the locale includes the browser's region when the browser and the interface use the same language", () => {
  expect(localeOf('de', 'de_AT')).toBe('de-AT');
  expect(localeOf('en', 'en-GB')).toBe('en-GB');
  expect(localeOf('uk', 'uk')).toBe('uk');
});

test('the locale is the language of the interface, even if the browser uses a different language', () => {
  expect(localeOf('en', 'it')).toBe('en');
  expect(localeOf('en', 'ar_EG')).toBe('en');
  expect(localeOf('es', 'est')).toBe('es');
});
