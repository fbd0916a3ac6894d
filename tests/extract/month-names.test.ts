import { expect, test } from 'vitest';
import { monthOf } from '../../utils/extract/metadata/month-names';

test.each(['long', 'short'] as const)('the %s names of English months are those of the browser', (month) => {
  const format = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' });
  for (let at = 0; at < 12; at++) expect(monthOf(format.format(Date.UTC(2024, at, 15)).toLowerCase(), 'de')).toBe(at + 1);
});

test.each([
  ['märz', 'de', 3],
  ['sept', 'en', 9],
  ['august', null, 8],
  ['juillet', 'fr', 7],
  ['sep', 'fr', 9],
  ['harbour', 'en', undefined],
  ['ju', 'en', undefined],
  ['march', 'ja', 3],
  ['三月', 'zh', 3],
  ['月', 'ko-KR', undefined],
])('the month of «%s» in the language %s is %s', (name, lang, month) => {
  expect(monthOf(name, lang)).toBe(month);
});
