import { expect, test } from 'vitest';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { namesOf } from '../../support/languages';
import { randomFrom } from '../../support/random';

const english = namesOf('en');

const PIECES = [
  'Anna',
  'Berg',
  ' ',
  ' ',
  ' ',
  '-',
  '. ',
  ', ',
  '’s',
  "'",
  'U.S.',
  'al-',
  'van',
  'of',
  'Ministry',
  'President',
  'Presidents',
  'and',
  'China',
  'Bank',
  '\n',
  '“',
  '”',
  '😀',
  '\ud800',
  'İ',
  'é',
  'É',
  'ß',
  '1',
  'said',
  'the',
  '& ',
  '\u0301',
  '中',
  'A',
  'AB',
];

test('findByRules returns sorted and disjoint names within the bounds of random text', () => {
  const next = randomFrom(7);
  for (let round = 0; round < 400; round++) {
    let text = '';
    for (let length = Math.floor(next() * 60); length > 0; length--) text += PIECES[Math.floor(next() * PIECES.length)];
    let end = 0;
    for (const name of findByRules(text, english)) {
      expect(name.start).toBeGreaterThanOrEqual(end);
      expect(name.end).toBeGreaterThan(name.start);
      end = name.end;
      if (name.title) expect(name.title.start).toBeLessThan(name.title.end);
      if (name.title) expect(name.title.end).toBeLessThanOrEqual(name.start);
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test('findByRules does not throw when the same piece of text is repeated many times', () => {
  for (const piece of ['A', 'Á'.normalize('NFD'), 'Ab-', 'Ministry of ', 'Food and ', 'van ', '“', 'U.']) {
    expect(() => findByRules(piece.repeat(30_000), english)).not.toThrow();
  }
});

test('findByRules returns only the first 30,000 names when a text contains more', () => {
  const names = findByRules('But Mayor Quill met Anna Berg. '.repeat(40_000), english);
  expect(names.length).toBe(30_000);
  expect(names[0]?.start).toBe('But Mayor '.length);
});
