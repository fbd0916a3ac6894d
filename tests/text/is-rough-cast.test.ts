import { expect, test } from 'vitest';
import type { Actor } from '../../utils/model';
import { isRoughCast } from '../../utils/text/is-rough-cast';

const ada: Actor = { id: 'a1', kind: 'person', name: 'Ada', aliases: [], roles: [], mentions: [], salience: 1 };

test.each([
  ['en', false],
  ['en-GB', false],
  ['EN_us', false],
  ['de', true],
  ['zh-Hant-TW', true],
  ['enm', true],
  ['und', true],
])('a cast of names in «%s» is a rough one: %s', (lang, isRough) => {
  expect(isRoughCast({ lang, actors: [ada] })).toBe(isRough);
});

test('a cast of nobody is not: its language is not known, which is told elsewhere, or there is nobody', () => {
  expect(isRoughCast({ lang: 'ko', actors: [] })).toBe(false);
});
