import { expect, test } from 'vitest';
import { raised, withoutNumber } from '../../utils/export/story/inner-links';

test.each([
  ['1. Heavily.', 'Heavily.'],
  ['[1] Heavily.', 'Heavily.'],
  ['\\[1\\] Heavily.', 'Heavily.'],
  ['1\\. Heavily.', 'Heavily.'],
  ['¹ Heavily.', 'Heavily.'],
  ['. Heavily.', 'Heavily.'],
  ['2. Heavily.', '2. Heavily.'],
  ['1 million people.', '1 million people.'],
])('footnote 1 loses its own number but no other text: %s', (words, left) => {
  expect(withoutNumber(words, '1')).toBe(left);
});

test.each([
  ['12', '¹²'],
  ['[¹]', '¹'],
  ['[1]', '[1]'],
  ['th', 'th'],
])('the superscript %s is written as %s', (words, above) => {
  expect(raised(words)).toBe(above);
});
