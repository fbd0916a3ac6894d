import { describe, expect, test } from 'vitest';
import { putBack } from '../../utils/edit/put-back';
import type { Article } from '../../utils/model';
import { articleOf, type Outline, outlineOf, startOf } from './support/storied-article';

const STORY: Outline[] = [
  'The first of three',
  ['figure'],
  ['ul', ['li', 'Milk and honey'], ['li', 'Bread']],
  ['blockquote', 'She said it', 'And meant it'],
  ['table', ['tbody', ['tr', ['td', 'North'], ['td', 'South']]]],
  'The last',
];

/**
 * Returns an article that has lost the given paragraphs. Each is given with the words that followed it, or with `null` if it was at the end
 * of the article.
 */
function losing(lost: readonly (readonly [text: string, before: string | null])[]): Article {
  const story = articleOf(STORY);
  return {
    ...story,
    integrity: { ...story.integrity, lost: lost.map(([text, before]) => ({ text, at: startOf(story, before), reason: 'learned' })) },
  };
}

describe('putting a paragraph back', () => {
  test.each<[before: string | null, result: Outline[]]>([
    ['The first', STORY.toSpliced(0, 0, 'Gone')],
    ['Milk', STORY.toSpliced(2, 0, 'Gone')],
    ['Bread', STORY.toSpliced(2, 1, ['ul', ['li', 'Milk and honey'], ['li', 'Gone'], ['li', 'Bread']])],
    ['She said', STORY.toSpliced(3, 0, 'Gone')],
    ['And meant', STORY.toSpliced(3, 1, ['blockquote', 'She said it', 'Gone', 'And meant it'])],
    ['South', STORY.toSpliced(4, 0, 'Gone')],
    ['The last', STORY.toSpliced(5, 0, 'Gone')],
    [null, [...STORY, 'Gone']],
  ])('inserts it at its original position, before «%s»', (before, result) => {
    const edited = putBack(losing([['Gone', before]]), new Set([0]));
    expect(outlineOf(edited)).toEqual(result);
    expect(edited.text).toBe(articleOf(result).text);
    expect(edited.integrity.lost).toEqual([]);
  });

  test('inserts it before a block when its position is in the middle of that block', () => {
    const story = articleOf(['One two', 'Three']);
    const edited = putBack({ ...story, integrity: { ...story.integrity, lost: [{ text: 'Gone', at: 4, reason: 'learned' }] } });
    expect(outlineOf(edited)).toEqual(['Gone', 'One two', 'Three']);
  });

  test('inserts it into an empty article', () => {
    const empty = articleOf([], { integrity: { ...articleOf([]).integrity, lost: [{ text: 'All of it', at: 0, reason: 'learned' }] } });
    expect(outlineOf(putBack(empty))).toEqual(['All of it']);
  });

  test('keeps the line breaks in the paragraph and trims the whitespace around each line', () => {
    const edited = putBack(losing([[' A verse \n\n of two ', 'The last']]));
    expect(outlineOf(edited)).toContain('A verse\nof two');
    expect(edited.text).toContain('South\nA verse\nof two\nThe last');
  });

  test('increases the counts of kept paragraphs and quotation marks, but never above the counts for the whole page', () => {
    const story = losing([['“Yes,” she said.', 'The last']]);
    expect(putBack(story).integrity).toMatchObject({ pageQuoteMarks: 20, keptQuoteMarks: 12, pageParagraphs: 20, keptParagraphs: 11 });
    const full = { ...story, integrity: { ...story.integrity, pageQuoteMarks: 11, pageParagraphs: 10 } };
    expect(putBack(full).integrity).toMatchObject({ keptQuoteMarks: 11, keptParagraphs: 10 });
  });
});

describe('several lost paragraphs', () => {
  const several = losing([
    ['A', 'The first'],
    ['B', 'Milk'],
    ['C', 'Milk'],
    ['D', 'And meant'],
    ['E', null],
    ['F', null],
  ]);
  const inOrder = (article: Article) => article.text.split('\n').filter((line) => /^[A-F]$/.test(line));

  test('return in page order when they are all put back at once', () => {
    const edited = putBack(several);
    expect(inOrder(edited)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(edited.integrity.lost).toEqual([]);
  });

  test.each([[[0, 1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1, 0]], [[2, 5, 0, 4, 1, 3]], [[4, 1, 5, 2, 3, 0]]])(
    'produce the same article when they are put back one by one in the order %j',
    (order) => {
      const letters = order.map((index) => 'ABCDEF'[index]);
      const oneByOne = letters.reduce((article, letter) => {
        const index = article.integrity.lost.findIndex(({ text }) => text === letter);
        return putBack(article, new Set([index]));
      }, several);
      expect(oneByOne).toEqual(putBack(several));
    },
  );

  test('are not put back when none of them is chosen, so that the article stays unchanged', () => {
    expect(putBack(several, new Set())).toBe(several);
    expect(putBack(several, new Set([17]))).toBe(several);
  });
});
