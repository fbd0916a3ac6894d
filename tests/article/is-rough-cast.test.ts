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
])(
  'an article in the language «%s» has a warning about missing or wrong names only if the language has no trained model (warning: %s)',
  (lang, isRough) => {
    expect(isRoughCast({ lang, actors: [ada] }, TRAINED)).toBe(isRough);
  },
);

test('readers are not warned of missing or wrong names if the cast has no actors, even in a language without a trained model', () => {
  expect(isRoughCast({ lang: 'ko', actors: [] }, TRAINED)).toBe(false);
});
