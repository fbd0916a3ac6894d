import { expect, test } from 'vitest';
import { castQualityOf } from '../../utils/article/cast-quality';
import { CAST_QUALITY } from '../../utils/languages/cast-quality';
import type { Actor } from '../../utils/model';
import { packedLanguages } from '../support/languages';

const ada: Actor = { id: 'a1', kind: 'person', name: 'Ada', aliases: [], roles: [], mentions: [], salience: 1 };

test.each([
  ['en', 9],
  ['en-GB', 9],
  ['EN_us', 9],
  ['zh-Hant-TW', 4],
  ['enm', null],
  ['und', null],
  ['constructor', null],
])('the cast of an article in the language «%s» has the measured quality %s', (lang, quality) => {
  expect(castQualityOf({ lang, actors: [ada] }, { en: 9, zh: 4 })).toBe(quality);
});

test('a cast without actors has no quality', () => {
  expect(castQualityOf({ lang: 'en', actors: [] }, { en: 9 })).toBeNull();
});

test('every language with a pack has a measured quality between 1 and 10', () => {
  expect(Object.keys(CAST_QUALITY).sort()).toEqual([...packedLanguages()].sort());
  for (const quality of Object.values(CAST_QUALITY)) expect(quality).toBeGreaterThan(0);
  for (const quality of Object.values(CAST_QUALITY)) expect(quality).toBeLessThanOrEqual(10);
});
