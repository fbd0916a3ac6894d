import { expect, test } from 'vitest';
import { writeCluster } from '../../scripts/taggers/tagger-text';
import { knownWordsOf } from '../../scripts/taggers/write-tagger-file';
import { placeOf, STRIDE, wordAt } from '../../utils/taggers/word-place';

const LETTERS = [...'abcdé'];
const words = LETTERS.flatMap((first) => LETTERS.flatMap((second) => [first + second, `${first}${second}s`])).sort();
const codes = words.map(() => writeCluster(0)).join('');
const known = knownWordsOf({ words: words.join(' '), coarse: codes, fine: codes, rarity: '0'.repeat(words.length) });

test('the place of every listed word is found, although the list has the offsets of only a few', () => {
  expect(words.length).toBeGreaterThan(STRIDE);
  expect(known.starts.length).toBe(Math.ceil(words.length / STRIDE));
  const found = words.map((word) => placeOf(word, known));
  expect(found.map(({ at }) => at)).toEqual([...words.keys()]);
  expect(found.map(({ start }) => wordAt(known.words, start))).toEqual(words);
});

test.each(['', 'a', 'abr', 'c', 'zz', 'éz'])('the place of «%s», which is not listed, is that of the next word', (word) => {
  const at = words.filter((each) => each < word).length;
  expect(placeOf(word, known)).toEqual({ at, start: at === 0 ? 0 : words.slice(0, at).join(' ').length + 1 });
});

test('an empty list has a place for every word', () => {
  const empty = knownWordsOf({ words: '', coarse: '', fine: '', rarity: '' });
  expect(['', 'a'].map((word) => placeOf(word, empty))).toEqual([
    { at: 0, start: 0 },
    { at: 0, start: 0 },
  ]);
});
