import { expect, test } from 'vitest';
import { markDifference } from '../../utils/compare/mark-difference';
import { pairQuotations } from '../../utils/compare/pair-quotations';
import { wordTokens } from '../../utils/compare/word-tokens';

const paired = (...quotations: readonly (readonly [article: number, words: string])[]) =>
  pairQuotations(quotations.map(([article, words]) => ({ article, words: wordTokens(words).map(({ key }) => key) })));

test.each([
  ['“It floods every week,”', '«It floods every week»', 'other marks'],
  ['We will keep the old quay open until the spring', 'We will keep the quay open until spring', 'left-out words'],
  ['The bill comes later, and nobody will like it', 'the bill comes later', 'a cut'],
  ['It floods', 'it floods', 'two words'],
  ['这座码头将开放到春天为止', '“这座码头将开放到春天”', 'a script without spaces'],
])('%s and %s are the same words: %s', (some, others) => {
  expect(paired([0, some], [1, others])).toEqual([[0, 1]]);
});

test.each([
  ['It floods every week', 'It floods', 'too few words for a cut'],
  ['We have a plan', 'We have a harbour and nobody has any idea of what a plan for it would cost', 'words by chance'],
  ['The mayor of Ostrelle said nothing at all', 'The mayor of Ostrelle will pay for every berth', 'the same beginning'],
  ['no', 'no', 'one word'],
])('%s and %s are not the same words: %s', (some, others) => {
  expect(paired([0, some], [1, others])).toEqual([]);
});

test('quotations of one article are not compared with each other, but both belong to a longer one elsewhere', () => {
  expect(paired([0, 'It floods every single week'], [0, 'It floods every single week'])).toEqual([]);
  expect(
    paired(
      [0, 'It floods every single week here, and the council has never come to look'],
      [1, 'It floods every single week here'],
      [1, 'the council has never come to look'],
    ),
  ).toEqual([[0, 1, 2]]);
});

test.each([
  ['the same', 'the same', [['same', 'the same']]],
  ['“The bill comes,”', '“The bill comes later”', [['same', '“The bill comes,”']]],
  [
    'The bill never comes',
    'The bill comes',
    [
      ['same', 'The bill '],
      ['own', 'never'],
      ['same', ' comes'],
    ],
  ],
  [
    'We keep it open',
    'We keep the old quay open',
    [
      ['same', 'We keep'],
      ['left', ' the old quay'],
      ['same', ' '],
      ['own', 'it'],
      ['same', ' open'],
    ],
  ],
  ['Something else', 'The bill comes', [['own', 'Something else']]],
])('the version «%s» of «%s» is divided where it differs', (version, fullest, pieces) => {
  expect(markDifference(version, fullest).map(({ is, text }) => [is, text])).toEqual(pieces);
});

test('many left-out words are dots', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  expect(markDifference('one sixteen', long).map(({ text }) => text)).toEqual(['one', ' …', ' sixteen']);
});

test('very long quotations are compared in a limited time', () => {
  const long = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ');
  const pieces = markDifference(long, `${long} more`);
  expect(pieces.map(({ text }) => text).join('')).toBe(long);
});
