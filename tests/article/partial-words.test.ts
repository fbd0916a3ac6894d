import { expect, test } from 'vitest';
import { partialWordsOf } from '../../utils/article/partial-words';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const partialOf = (count: number, wholeWords: number | null) => partialWordsOf({ text: words(count), lang: 'en', partial: { wholeWords } });

test('the numbers of words of a partial article are rounded to tens', () => {
  expect(partialOf(143, 896)).toEqual({ shown: 140, whole: 900 });
});

test.each([
  ['the page does not give the number of words', 143, null],
  ['the text has as many words as the page gives', 898, 900],
  ['the text has more words than the page gives', 950, 900],
])('there are no numbers of words when %s', (_, count, whole) => {
  expect(partialOf(count, whole)).toBeNull();
});

test('there are no numbers of words for a whole article', () => {
  expect(partialWordsOf({ text: words(143), lang: 'en' })).toBeNull();
});
