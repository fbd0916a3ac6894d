import { expect, test } from 'vitest';
import { countWords } from '../../utils/text/count-words';

test.each([
  ['', 'en', 0],
  ['   \n', 'en', 0],
  ['The bridge — it’s closed.', 'en', 4],
  ['A well-known 78-year-old said “no” 3.5 times.', 'en', 7],
  ['Die Brücke ist gesperrt.', 'de', 4],
  ['橋。', 'ja', 1],
  ['The 桥 is closed.', 'en', 4],
  ['مرحبا بالعالم', 'ar', 2],
  ['one two', 'not a language!', 2],
  ['一二', 'en-12', 1],
])('the text «%s» in the language «%s» has %i words', (text, lang, words) => {
  expect(countWords(text, lang)).toBe(words);
});

test('each word in a text without spaces is counted', () => {
  expect(countWords('我们今天坐船去北京。', 'zh')).toBeGreaterThan(3);
  expect(countWords('我们今天坐船去北京。', 'zh')).toBeLessThan(9);
});

test('all words in a very long text without spaces are counted', () => {
  expect(countWords('桥'.repeat(200_000), 'zh')).toBeGreaterThan(10_000);
});
