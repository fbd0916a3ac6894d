import { expect, test } from 'vitest';
import { pairQuotations } from '../../utils/compare/pair-quotations';
import { withoutEnds } from '../../utils/compare/without-ends';
import { quotationWords } from '../../utils/same-words/quotation-words';
import { type Half, halfOf, otherPairs, type QuotationPair, samePairs } from '../same-words/support/quotation-pairs';

const paired = (...quotations: readonly (readonly [article: number, words: string])[]) =>
  pairQuotations(quotations.map(([article, words]) => ({ article, words: quotationWords(words) })));

test.each([
  ['“It floods every week,”', '«It floods every week»', 'other marks'],
  ['We will keep the old quay open until the spring', 'We will keep the quay open until spring', 'left-out words'],
  ['The bill comes later, and nobody will like it', 'the bill comes later', 'a cut'],
  ['The colours of the harbour are 5,000 years old', 'The colors of the harbor [here] are 5000 years old', 'another spelling and brackets'],
  ['It floods', 'it floods', 'two words'],
  ['这座码头将开放到春天为止', '“这座码头将开放到春天”', 'a script without spaces'],
])('%s and %s are the same words: %s', (some, others) => {
  expect(paired([0, some], [1, others])).toEqual([[0, 1]]);
  expect(paired([0, others], [1, some])).toEqual([[0, 1]]);
});

test.each([
  ['It floods every week', 'It floods', 'too few words for a cut'],
  ['We have a plan', 'We have a harbour and nobody has any idea of what a plan for it would cost', 'words by chance'],
  ['The mayor of Ostrelle said nothing at all', 'The mayor of Ostrelle will pay for every berth', 'the same beginning'],
  ['We will pay for the bridge', 'We will not pay for the bridge', 'a negation'],
  ['The quay will cost 30 million', 'The quay will cost 40 million', 'another number'],
  ['No comment', 'No comment', 'a set phrase'],
  ['no', 'no', 'one word'],
])('%s and %s are not the same words: %s', (some, others) => {
  expect(paired([0, some], [1, others])).toEqual([]);
  expect(paired([0, others], [1, some])).toEqual([]);
});

test.each<Half>(['tuning', 'unseen'])('of the invented pairs (%s), hardly one is judged wrongly', (half) => {
  const isFound = ({ here, there }: QuotationPair) => paired([0, here], [1, there]).length > 0;
  const [same, others] = [halfOf(samePairs(), half), halfOf(otherPairs(), half)];
  const [found, wrong] = [same.filter(isFound).length, others.filter(isFound).length];
  expect(found / same.length).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.97);
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

test('words that are missing at the ends are left out, and those between others stay', () => {
  expect(
    withoutEnds([
      { kind: 'same', text: '“… ' },
      { kind: 'missing', text: 'Well, ' },
      { kind: 'same', text: 'the bill ' },
      { kind: 'missing', text: 'never ' },
      { kind: 'same', text: 'comes' },
      { kind: 'missing', text: ' later' },
      { kind: 'same', text: ',”' },
    ]),
  ).toEqual([
    { kind: 'same', text: '“… the bill ' },
    { kind: 'missing', text: 'never ' },
    { kind: 'same', text: 'comes,”' },
  ]);
});

test('very long quotations are compared in a limited time', () => {
  const long = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ');
  expect(paired([0, long], [1, `${long} more`])).toEqual([[0, 1]]);
});
