import { expect, test } from 'vitest';
import { cacheOf } from '../../utils/library/configure-connection';

test.each([
  ['a new library', 0, 8e6],
  ['10,000 articles', 150e6, 8e6],
  ['100,000 articles', 1_450e6, 29e6],
  ['a million articles', 14_500e6, 32e6],
])('SQLite keeps a share of the library in memory: %s', (_, bytes, expected) => {
  expect(cacheOf(bytes)).toBe(expected);
});
