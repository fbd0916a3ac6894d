import { expect, test } from 'vitest';
import { trimEndBy } from '../../utils/text/trim-end-by';

test.each([
  ['removes all matching characters at the end', 'Ann Lee) (.)', /[\s().]/, 'Ann Lee'],
  ['keeps matching characters elsewhere', '(Ann Lee', /[()]/, '(Ann Lee'],
  ['returns an empty text if every character matches', '...', /\./, ''],
  ['keeps an empty text', '', /\s/, ''],
  ['treats a character of two UTF-16 units as one', 'a𝔸!', /[^\p{L}]/u, 'a𝔸'],
  ['removes a character of two UTF-16 units', 'a🌊🌊', /[^\p{L}]/u, 'a'],
])('trimEndBy %s', (_, text, character, trimmed) => {
  expect(trimEndBy(text, character)).toBe(trimmed);
});
