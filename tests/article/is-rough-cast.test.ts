import { expect, test } from 'vitest';
import { isRoughCast } from '../../utils/article/is-rough-cast';
import type { Actor } from '../../utils/model';

const TRAINED = new Set(['en']);
const ada: Actor = { id: 'a1', kind: 'person', name: 'Ada', aliases: [], roles: [], mentions: [], salience: 1 };

test.each([
  ['en', false],
  ['en-GB', false],
  ['EN_us', false],
  ['de', true],
  ['zh-Hant-TW', true],
  ['enm', true],
  ['und', true],
])('the cast of an article in «%s» is marked as rough, that is, found without a trained model: %s', (lang, isRough) => {
  expect(isRoughCast({ lang, actors: [ada] }, TRAINED)).toBe(isRough);
});

test('an empty cast is not marked as rough', () => {
  expect(isRoughCast({ lang: 'ko', actors: [] }, TRAINED)).toBe(false);
});
